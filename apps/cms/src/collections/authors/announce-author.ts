import type { CollectionAfterChangeHook, CollectionBeforeDeleteHook, PayloadRequest } from 'payload'
import { findDocuments } from '../../database/find-documents'
import type { Author } from '../../payload-types'
import { announceChange } from '../../staleness/announce-change'
import { listArchives } from '../../staleness/list-archives'
import { listPublicArticles, listPublicArticlesNaming } from '../../staleness/list-public-articles'
import { slugsOf } from '../../staleness/slugs-of'

/** An author's new name, card or address reaches every page that shows them. */
export const announceAuthor: CollectionAfterChangeHook<Author> = async ({
  doc,
  operation,
  previousDoc,
  req,
}) => {
  const slugBefore = operation === 'create' ? null : previousDoc.slug
  await announceChange(req, {
    kind: 'author',
    slugBefore,
    slugAfter: doc.slug,
    ...(await listAppearances(req, doc.id)),
  })
  return doc
}

/** A deleted author's archive is gone. */
export const announceAuthorRemoval: CollectionBeforeDeleteHook = async ({ req, id }) => {
  const [author] = await findDocuments({ req, collection: 'authors', ids: [String(id)] })
  if (author === undefined) return
  await announceChange(req, {
    kind: 'author',
    slugBefore: author.slug,
    slugAfter: null,
    ...(await listAppearances(req, author.id)),
  })
}

async function listAppearances(req: PayloadRequest, id: string) {
  const shown = await listPublicArticles(req, {
    or: [
      { authors: { in: [id] } },
      { 'medicalReview.reviewer': { equals: id } },
      { 'conflicts.author': { equals: id } },
    ],
  })
  const written = shown.filter(({ authorIds }) => authorIds.includes(id))
  const naming = await listPublicArticlesNaming(
    req,
    written.map((article) => article.id),
  )
  return { articleSlugs: slugsOf(shown, naming), archives: await listArchives(req, written) }
}
