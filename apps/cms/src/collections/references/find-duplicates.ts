import { findDoi, findPmcid, findPmid } from '@footnote/citations/identifiers'
import type { PayloadRequest, Where } from 'payload'
import { findDocuments } from '../../database/find-documents'
import type { Reference } from '../../payload-types'
import { listIds } from '../fields/list-ids'
import { formatDuplicateKey } from './format-duplicate-key'

const DUPLICATES_MAX = 10

/** What is known of a source; any form of an identifier will do. */
export type DuplicateQuestion = {
  /** The record that asks, which is no duplicate of itself. */
  id?: string | null | undefined
  DOI?: string | null | undefined
  PMID?: string | null | undefined
  PMCID?: string | null | undefined
  title?: string | null | undefined
  issued?: string | null | undefined
  /** Family or group name. */
  firstAuthor?: string | null | undefined
}

/** `isSame`: an identifier is equal; otherwise title, year and first author are. */
export type Duplicate = { reference: Reference; isSame: boolean }

/**
 * The records of the library that are, or probably are, the same source, the certain ones first.
 *
 * A record that was merged answers with the one it was merged into.
 */
export async function findDuplicates(
  req: PayloadRequest,
  question: DuplicateQuestion,
): Promise<Duplicate[]> {
  const identifiers = [
    { DOI: findDoi(question.DOI ?? '') },
    { PMID: findPmid(question.PMID ?? '') },
    { PMCID: findPmcid(question.PMCID ?? '') },
  ].flatMap((identifier) =>
    Object.entries(identifier).flatMap(([field, value]): Where[] =>
      value === null ? [] : [{ [field]: { equals: value } }],
    ),
  )
  const key = formatDuplicateKey({
    title: question.title ?? null,
    issued: question.issued ?? null,
    firstAuthor: question.firstAuthor ?? null,
  })
  // One after the other: a transaction of MongoDB takes one statement at a time.
  const same = await listCurrent(req, identifiers)
  const similar = await listCurrent(req, key === null ? [] : [{ duplicateKey: { equals: key } }])
  const sameIds = new Set(same.map(({ id }) => id))
  return [
    ...same.map((reference) => ({ reference, isSame: true })),
    ...similar
      .filter(({ id }) => !sameIds.has(id))
      .map((reference) => ({ reference, isSame: false })),
  ].filter(({ reference }) => reference.id !== question.id)
}

async function listCurrent(req: PayloadRequest, anyOf: Where[]): Promise<Reference[]> {
  if (anyOf.length === 0) return []
  const { docs } = await req.payload.find({
    collection: 'references',
    req,
    overrideAccess: true,
    depth: 0,
    limit: DUPLICATES_MAX,
    pagination: false,
    where: { or: anyOf },
  })
  const targetIds = listIds(docs.map(({ mergedInto }) => mergedInto))
  const current = docs.filter(({ mergedInto }) => !mergedInto)
  const missing = targetIds.filter((id) => current.every((reference) => reference.id !== id))
  return [...current, ...(await findDocuments({ req, collection: 'references', ids: missing }))]
}
