import {
  APIError,
  type CollectionBeforeValidateHook,
  type PayloadRequest,
  ValidationError,
} from 'payload'
import { parseDocument } from './parse-document'
import { slugify } from './slugify'

type SluggedCollection = 'articles' | 'authors' | 'pages' | 'tags'

/**
 * Gives a document without a slug one that is made of its title and free. Until it
 * is published the proposal follows the title. A slug somebody typed is never
 * changed; when it is taken, the field says so and names a free one.
 */
export function proposeSlug(
  collection: SluggedCollection,
  titleField: string,
): CollectionBeforeValidateHook {
  return async ({ data, originalDoc, req }) => {
    if (data === undefined) return data
    const before = parseDocument(originalDoc)
    const { id } = before
    const typed = typeof data['slug'] === 'string' ? data['slug'].trim() : ''
    const title = typeof data[titleField] === 'string' ? data[titleField] : ''
    const isTyped = typed !== '' && !isStillProposed(typed, before[titleField], before)
    if (isTyped) {
      await refuseTakenSlug({ req, collection, slug: typed, id })
      return { ...data, slug: typed }
    }
    const base = slugify(title)
    // An explicit null in a unique field conflicts with the next one on MongoDB.
    if (base === '')
      return Object.fromEntries(Object.entries(data).filter(([key]) => key !== 'slug'))
    return { ...data, slug: await findFreeSlug({ req, collection, slug: base, id }) }
  }
}

function isStillProposed(slug: string, previousTitle: unknown, previous: unknown): boolean {
  if (typeof previousTitle !== 'string' || wasPublished(previous)) return false
  const proposal = slugify(previousTitle)
  if (proposal === '') return false
  return slug === proposal || /^-\d{1,2}$/.test(slug.replace(proposal.slice(0, 90), ''))
}

function wasPublished(document: unknown): boolean {
  if (typeof document !== 'object' || document === null) return false
  if (!('_status' in document)) return true
  return 'datePublished' in document && Boolean(document.datePublished)
}

type SlugQuestion = {
  req: PayloadRequest
  collection: SluggedCollection
  slug: string
  id: unknown
}

async function refuseTakenSlug(question: SlugQuestion): Promise<void> {
  if (!(await isTaken(question))) return
  const free = await findFreeSlug(question)
  throw new ValidationError({
    collection: question.collection,
    errors: [{ path: 'slug', message: `“${question.slug}” is taken. Try “${free}”.` }],
  })
}

async function findFreeSlug(question: SlugQuestion): Promise<string> {
  if (!(await isTaken(question))) return question.slug
  for (let suffix = 2; suffix < 100; suffix += 1) {
    const slug = `${question.slug.slice(0, 90)}-${suffix}`
    if (!(await isTaken({ ...question, slug }))) return slug
  }
  throw new APIError(`Nearly a hundred addresses begin with “${question.slug}”. Type another.`, 422)
}

async function isTaken({ req, collection, slug, id }: SlugQuestion): Promise<boolean> {
  const { totalDocs } = await req.payload.count({
    collection,
    req,
    overrideAccess: true,
    trash: true,
    where: {
      and: [
        { slug: { equals: slug } },
        ...(typeof id === 'string' ? [{ id: { not_equals: id } }] : []),
      ],
    },
  })
  return totalDocs > 0 || (collection === 'articles' && leadsElsewhere({ req, slug, id }))
}

/** An old address of another article still leads there: it is not free for a new one. */
async function leadsElsewhere({
  req,
  slug,
  id,
}: Pick<SlugQuestion, 'req' | 'slug' | 'id'>): Promise<boolean> {
  const { docs } = await req.payload.find({
    collection: 'redirects',
    req,
    overrideAccess: true,
    depth: 0,
    limit: 1,
    pagination: false,
    where: { from: { equals: slug } },
  })
  return docs.some((redirect) => redirect.article !== id)
}
