import { affectedTags } from '@footnote/domain/staleness/affected-tags'
import type { CollectionAfterChangeHook, PayloadRequest } from 'payload'
import type { Comment } from '../../payload-types'
import { idOf } from '../../relations/id-of'
import { enqueueRevalidation } from '../../revalidation/enqueue-revalidation'

/** Has the article's page made anew when what everybody may see of a comment changed. */
export const announceComment: CollectionAfterChangeHook<Comment> = async ({
  doc,
  previousDoc,
  req,
}) => {
  const before = previousDoc.status === 'approved' ? previousDoc : null
  const after = doc.status === 'approved' ? doc : null
  if (!isPublicChange(before, after)) return
  const articleSlug = await findPublicSlug(req, idOf(doc.article))
  if (articleSlug === null) return
  const isRemoval = before !== null && after === null
  const { tags, paths } = affectedTags({ kind: 'comment', articleSlug, isRemoval })
  await enqueueRevalidation({ req, tags, paths, isRemoval })
}

function isPublicChange(before: Comment | null, after: Comment | null): boolean {
  if (before === null || after === null) return before !== after
  return (
    before.text !== after.text ||
    before.editorNote !== after.editorNote ||
    before.authorName !== after.authorName
  )
}

/** An article that is not public has no page to make anew; its comments may still be decided. */
async function findPublicSlug(req: PayloadRequest, id: string | null): Promise<string | null> {
  if (id === null) return null
  const { docs } = await req.payload.find({
    collection: 'articles',
    where: { and: [{ id: { equals: id } }, { _status: { equals: 'published' } }] },
    depth: 0,
    limit: 1,
    pagination: false,
    select: { slug: true },
    req,
  })
  return docs[0]?.slug ?? null
}
