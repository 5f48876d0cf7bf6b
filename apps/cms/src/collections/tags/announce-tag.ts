import type { CollectionAfterChangeHook, CollectionBeforeDeleteHook, PayloadRequest } from 'payload'
import { findDocuments } from '../../database/find-documents'
import type { Tag } from '../../payload-types'
import { announceChange } from '../../staleness/announce-change'
import { listPublicArticles } from '../../staleness/list-public-articles'
import { slugsOf } from '../../staleness/slugs-of'

/** A tag's new name or address reaches its archive and every article that carries it. */
export const announceTag: CollectionAfterChangeHook<Tag> = async ({
  doc,
  operation,
  previousDoc,
  req,
}) => {
  const slugBefore = operation === 'create' ? null : previousDoc.slug
  const articleSlugs = await listTagged(req, doc.id)
  await announceChange(req, { kind: 'tag', slugBefore, slugAfter: doc.slug, articleSlugs })
  return doc
}

/** A deleted tag's archive is gone, and no article carries it. */
export const announceTagRemoval: CollectionBeforeDeleteHook = async ({ req, id }) => {
  const [tag] = await findDocuments({ req, collection: 'tags', ids: [String(id)] })
  if (tag === undefined) return
  const articleSlugs = await listTagged(req, tag.id)
  await announceChange(req, { kind: 'tag', slugBefore: tag.slug, slugAfter: null, articleSlugs })
}

async function listTagged(req: PayloadRequest, id: string): Promise<string[]> {
  return slugsOf(await listPublicArticles(req, { tags: { in: [id] } }))
}
