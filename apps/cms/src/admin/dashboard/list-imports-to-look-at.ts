import type { PayloadRequest } from 'payload'
import type { ReferenceImport } from '../../payload-types'
import type { WaitingWork } from './waiting-work'

const ITEMS_MAX = 5
const RECENT_MS = 7 * 24 * 60 * 60 * 1_000

/** The imports of the last week that still run, failed, or left something out. */
export async function listImportsToLookAt({
  req,
  now,
}: {
  req: PayloadRequest
  now: Date
}): Promise<WaitingWork> {
  const { admin } = req.payload.config.routes
  const { docs, totalDocs } = await req.payload.find({
    collection: 'referenceImports',
    req,
    overrideAccess: false,
    depth: 0,
    limit: ITEMS_MAX,
    sort: '-createdAt',
    select: {
      filename: true,
      status: true,
      total: true,
      done: true,
      refused: true,
      createdAt: true,
    },
    where: {
      and: [
        { createdAt: { greater_than: new Date(now.getTime() - RECENT_MS).toISOString() } },
        {
          or: [
            { status: { in: ['running', 'failed'] } },
            { and: [{ status: { equals: 'finished' } }, { refused: { greater_than: 0 } }] },
          ],
        },
      ],
    },
  })
  return {
    heading: 'Imports to look at',
    count: totalDocs,
    href: `${admin}/import-references`,
    items: docs.map((file) => ({
      id: file.id,
      label: `${file.filename}: ${describe(file)}`,
      href: `${admin}/import-references?import=${file.id}`,
      since: file.createdAt,
    })),
    note: null,
    tone: 'calm',
  }
}

function describe({
  status,
  total,
  done,
  refused,
}: Pick<ReferenceImport, 'status' | 'total' | 'done' | 'refused'>): string {
  if (status === 'running') return `${done} of ${total}`
  return status === 'failed' ? 'failed' : `${refused} refused`
}
