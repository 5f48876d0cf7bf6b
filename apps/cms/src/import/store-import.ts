import type { PayloadRequest } from 'payload'
import type { ReferenceImport } from '../payload-types'

/**
 * Changes some fields of an import and leaves the others untouched in the database: writing the
 * whole document again would write its file again.
 */
export async function storeImport(
  req: PayloadRequest,
  { id, ...fields }: { id: string } & Partial<ReferenceImport>,
): Promise<void> {
  await req.payload.db.updateOne({
    collection: 'referenceImports',
    id,
    data: { ...fields, updatedAt: new Date().toISOString() },
    req,
    returning: false,
  })
}
