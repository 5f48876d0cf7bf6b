import type { CollectionBeforeDeleteHook } from 'payload'

/** A deleted article leaves no address behind that leads to it. */
export const removeRedirects: CollectionBeforeDeleteHook = async ({ req, id }) => {
  await req.payload.delete({
    collection: 'redirects',
    req,
    overrideAccess: true,
    where: { article: { equals: id } },
  })
}
