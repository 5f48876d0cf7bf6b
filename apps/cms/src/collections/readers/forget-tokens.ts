import type { CollectionBeforeDeleteHook } from 'payload'

/** An account does not leave before the links it was mailed. */
export const forgetTokens: CollectionBeforeDeleteHook = async ({ id, req }) => {
  await req.payload.delete({
    collection: 'readerTokens',
    where: { reader: { equals: id } },
    depth: 0,
    req,
  })
}
