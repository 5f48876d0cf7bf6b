import type { PayloadRequest, Where } from 'payload'
import { findDocuments } from '../../../database/find-documents'
import type { Reference } from '../../../payload-types'
import { type ReferenceHit, toReferenceHit } from '../api/reference-hit'
import { yearOf } from '../year-of'
import { parseSearchWords, type SearchWord } from './parse-search-words'
import { type Candidate, rankCandidates } from './rank-candidates'

const CANDIDATES_MAX = 150
/** Sorts after every letter. */
const LAST = '\uffff'

/** Finds references by author, year, title, key or identifier: every word matches, the best first. */
export async function searchReferences({
  req,
  typed,
  limit,
}: {
  req: PayloadRequest
  typed: string
  limit: number
}): Promise<ReferenceHit[]> {
  const words = parseSearchWords(typed)
  if (words.length === 0) {
    return typed.trim() === '' ? (await listNewest(req, limit)).map(toReferenceHit) : []
  }
  const ranked = rankCandidates(await listCandidates(req, words), words)
  const ids = ranked.slice(0, limit).map(({ id }) => id)
  const references = await findDocuments({ req, collection: 'references', ids })
  const byId = new Map(references.map((reference) => [reference.id, reference]))
  return ids.flatMap((id) => byId.get(id) ?? []).map(toReferenceHit)
}

/** Those whose first author begins so are asked for by themselves: of many they come first. */
async function listCandidates(req: PayloadRequest, words: SearchWord[]): Promise<Candidate[]> {
  const everyWord: Where[] = words.map((word) => ({ searchText: { like: word } }))
  const anyAuthor: Where = {
    or: words.map((word) => ({
      searchText: { greater_than_equal: word, less_than: `${word}${LAST}` },
    })),
  }
  const [byAuthor, byAnything] = await Promise.all([
    readCandidates(req, [anyAuthor, ...everyWord]),
    readCandidates(req, everyWord),
  ])
  return [...new Map([...byAuthor, ...byAnything].map((found) => [found.id, found])).values()]
}

/** Straight from the database: hooks and access of hundreds of records would take longer than finding them. */
async function readCandidates(req: PayloadRequest, conditions: Where[]): Promise<Candidate[]> {
  const { docs } = await req.payload.db.find<Reference>({
    collection: 'references',
    req,
    limit: CANDIDATES_MAX,
    pagination: false,
    sort: 'searchText',
    select: { searchText: true, citationKey: true, issued: true },
    where: { and: [{ mergedInto: { exists: false } }, ...conditions] },
  })
  return docs.map(({ id, searchText, citationKey, issued }) => ({
    id,
    searchText: searchText ?? '',
    citationKey: citationKey ?? '',
    year: yearOf(issued),
  }))
}

async function listNewest(req: PayloadRequest, limit: number): Promise<Reference[]> {
  const { docs } = await req.payload.find({
    collection: 'references',
    req,
    overrideAccess: true,
    depth: 0,
    limit,
    pagination: false,
    sort: '-updatedAt',
    where: { mergedInto: { exists: false } },
  })
  return docs
}
