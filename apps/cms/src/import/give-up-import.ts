import { createLocalReq, type Payload } from 'payload'
import { storeImport } from './store-import'

const FAILURE =
  'The import failed again and again; the log of the CMS says why. What it created is here: read the file again to import the rest.'

/** Marks an import as failed; what it has created stays. */
export async function giveUpImport(payload: Payload, importId: string): Promise<void> {
  const req = await createLocalReq({}, payload)
  await storeImport(req, importId, { status: 'failed', failure: FAILURE, text: null })
}
