import { ImportStateSchema } from '@footnote/contracts/reference-import'
import type { PayloadRequest } from 'payload'
import { z } from 'zod'
import { IMPORT_STATE_SELECT } from './import-state-select'

const SHOWN_MAX = 20

const ListedImportSchema = ImportStateSchema.extend({ createdAt: z.iso.datetime() })
export type ListedImport = z.infer<typeof ListedImportSchema>

/** The latest imports, newest first, as the person who asks may read them. */
export async function listImports(req: PayloadRequest): Promise<ListedImport[]> {
  const { docs } = await req.payload.find({
    collection: 'referenceImports',
    select: { ...IMPORT_STATE_SELECT, createdAt: true },
    sort: '-createdAt',
    depth: 0,
    limit: SHOWN_MAX,
    pagination: false,
    overrideAccess: false,
    req,
  })
  return z.array(ListedImportSchema).parse(docs)
}
