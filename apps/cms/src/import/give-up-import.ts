import { createLocalReq, type Payload } from 'payload'
import { inTransaction } from '../database/in-transaction'
import { endImport } from './end-import'

const FAILURE =
  'The import failed again and again; the log of the CMS says why. What it created is here: read the file again to import the rest.'

/** Marks an import as failed; what it has created stays. */
export async function giveUpImport(payload: Payload, importId: string): Promise<void> {
  const req = await createLocalReq({}, payload)
  await inTransaction(req, () =>
    endImport(req, { id: importId, status: 'failed', failure: FAILURE }),
  )
}
