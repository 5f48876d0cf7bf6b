import type { CollectionAfterChangeHook } from 'payload'
import type { Article } from '../../payload-types'
import { recallPlace } from './remember-place'

/**
 * An address that readers had leads to the article for ever. Redirects point at the article
 * and not at a slug, so a chain of renames is one step and going back makes no loop.
 */
export const redirectOldSlug: CollectionAfterChangeHook<Article> = async ({ doc, req }) => {
  if (doc._status !== 'published') return doc
  const before = recallPlace(req.context, doc.id)
  const { payload } = req
  const isMoved = before !== null && before.slug !== doc.slug
  if (before !== null && !isMoved) return doc
  const slugs = isMoved ? [before.slug, doc.slug] : [doc.slug]
  const context = { isAnnounced: true }
  await payload.delete({
    collection: 'redirects',
    req,
    context,
    overrideAccess: true,
    where: { from: { in: slugs } },
  })
  if (!isMoved) return doc
  await payload.create({
    collection: 'redirects',
    req,
    context,
    overrideAccess: true,
    data: { from: before.slug, article: doc.id },
  })
  return doc
}
