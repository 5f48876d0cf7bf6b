import type { CollectionAfterChangeHook, CollectionBeforeDeleteHook, PayloadRequest } from 'payload'
import type { Media } from '../../payload-types'
import { announceChange } from '../../staleness/announce-change'
import { listArchives } from '../../staleness/list-archives'
import { listPublicArticles, listPublicArticlesNaming } from '../../staleness/list-public-articles'
import { slugsOf } from '../../staleness/slugs-of'

/** A picture's new file, text alternative or credit reaches every page that shows it. */
export const announceMedia: CollectionAfterChangeHook<Media> = async ({ doc, operation, req }) => {
  if (operation === 'update') await announcePicture(req, doc.id)
  return doc
}

/** A deleted picture leaves every page that showed it. */
export const announceMediaRemoval: CollectionBeforeDeleteHook = async ({ req, id }) => {
  await announcePicture(req, String(id))
}

async function announcePicture(req: PayloadRequest, id: string): Promise<void> {
  const people = await listPortrayed(req, id)
  const peopleIds = people.map((person) => person.id)
  const heading = await listPublicArticles(req, { heroImage: { equals: id } })
  const showing = await listPublicArticles(req, {
    or: [
      { picturedMedia: { in: [id] } },
      { authors: { in: peopleIds } },
      { 'medicalReview.reviewer': { in: peopleIds } },
    ],
  })
  const naming = await listPublicArticlesNaming(
    req,
    heading.map((article) => article.id),
  )
  await announceChange(req, {
    kind: 'media',
    articleSlugs: slugsOf(heading, showing, naming),
    authorSlugs: people.map((person) => person.slug),
    archives: await listArchives(req, heading),
  })
}

async function listPortrayed(req: PayloadRequest, id: string) {
  const { docs } = await req.payload.find({
    collection: 'authors',
    req,
    overrideAccess: true,
    depth: 0,
    limit: 0,
    pagination: false,
    select: { slug: true },
    where: { photo: { equals: id } },
  })
  return docs
}
