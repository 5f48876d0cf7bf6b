import { type ImportState, ImportStateSchema } from '@footnote/contracts/reference-import'
import type { PayloadRequest } from 'payload'
import { IMPORT_STATE_SELECT } from './import-state-select'

/** Where an import stands, without its file and report, past access control; `null` when it is gone. */
export async function findImportState(
  req: PayloadRequest,
  id: string,
): Promise<ImportState | null> {
  const found = await req.payload.findByID({
    collection: 'referenceImports',
    id,
    select: IMPORT_STATE_SELECT,
    depth: 0,
    disableErrors: true,
    overrideAccess: true,
    req,
  })
  return found === null ? null : ImportStateSchema.parse(found)
}
