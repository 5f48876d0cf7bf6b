import { DocumentIdSchema } from '@footnote/contracts/identifier'
import type { ImportState, ImportStatus } from '@footnote/contracts/reference-import'
import type { Endpoint, PayloadRequest } from 'payload'
import { mayWriteReferences } from '../collections/references/may-write-references'
import { inTransaction } from '../database/in-transaction'
import { answer } from '../site-api/answer'
import { findImportState } from './find-import-state'
import { refuseImporter } from './refuse-importer'

type Move = {
  from: readonly ImportStatus[]
  /** Runs in the transaction that saw the import in one of `from`. */
  make: (req: PayloadRequest, found: ImportState) => Promise<void>
}

const REFUSALS: Record<ImportStatus, string> = {
  previewed: 'This import has not been started.',
  running: 'This import is running already.',
  finished: 'This import is finished.',
  cancelled: 'This import was stopped. Read the file again to import the rest.',
  failed: 'This import failed. Read the file again to import the rest.',
}

/** An endpoint that moves an import from one status to another: of two people, one does. */
export function moveImport({ path, ...move }: Move & { path: string }): Endpoint {
  return { path: `/:id/${path}`, method: 'post', handler: (req) => handle(req, move) }
}

async function handle(req: PayloadRequest, { from, make }: Move): Promise<Response> {
  if (!mayWriteReferences(req.user)) return refuseImporter()
  const id = DocumentIdSchema.safeParse(req.routeParams?.['id'])
  if (!id.success) return answer(404, { status: 'not-found' })
  return inTransaction(req, async () => {
    const found = await findImportState(req, id.data)
    if (found === null) return answer(404, { status: 'not-found' })
    if (!from.includes(found.status)) {
      return answer(409, { ...found, message: REFUSALS[found.status] })
    }
    await make(req, found)
    return answer(200, (await findImportState(req, id.data)) ?? found)
  })
}
