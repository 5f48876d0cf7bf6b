import type { ExchangeFormat } from '@footnote/citations/exchange/exchange-format'
import type { Payload, TypedUser } from 'payload'
import { idOf } from '../relations/id-of'
import { readStoredReport } from './find-import-report'
import type { ImportProgress } from './import-batch'

/** A running import with what is needed to go on with it. */
export type StartedImport = {
  text: string
  format: ExchangeFormat
  /** How many entries the preview counted. */
  total: number
  progress: ImportProgress
  /** Who began it, in whose name references are created; null when their account is gone. */
  starter: TypedUser | null
}

/** Finds an import that was started and neither finished nor stopped; otherwise `null`. */
export async function findStartedImport(
  payload: Payload,
  id: string,
): Promise<StartedImport | null> {
  const found = await payload.findByID({
    collection: 'referenceImports',
    id,
    depth: 0,
    disableErrors: true,
    overrideAccess: true,
  })
  if (found?.status !== 'running' || !found.text) return null
  const { whole, journal } = readStoredReport(found)
  const { done, created, matched, refused, report } = whole
  return {
    text: found.text,
    format: found.format,
    total: found.total,
    progress: { done, created, matched, refused, report, journal },
    starter: await findStarter(payload, idOf(found.createdBy)),
  }
}

async function findStarter(payload: Payload, id: string | null): Promise<TypedUser | null> {
  if (id === null) return null
  const user = await payload.findByID({
    collection: 'users',
    id,
    depth: 0,
    disableErrors: true,
    overrideAccess: true,
  })
  return user === null ? null : { ...user, collection: 'users' }
}
