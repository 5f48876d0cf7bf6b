import { formatReferences } from '@footnote/citations/format-reference'
import { hasReasonToCite } from '@footnote/domain/editorial/has-reason-to-cite'
import { isTakenBack } from '@footnote/domain/evidence/is-taken-back'
import type { PayloadRequest } from 'payload'
import type { z } from 'zod'
import { findDocuments } from '../../database/find-documents'
import type { Reference as StoredReference } from '../../payload-types'
import { idOf } from '../../relations/id-of'
import { listIds } from '../fields/list-ids'
import type { CitedList, CitedListRequestSchema } from './api/cited-list'
import { referenceToContract } from './reference-to-contract'
import { yearOf } from './year-of'
import { toCitedEntry, toDeletedEntry } from './to-cited-entry'

/** The references of an open article as its page would list them, each with what is wrong with it. */
export async function listCited(
  req: PayloadRequest,
  { ids, articleId, reason = null }: z.infer<typeof CitedListRequestSchema>,
): Promise<CitedList> {
  const [{ citationStyle: style }, found, publiclyCited] = await Promise.all([
    req.payload.findGlobal({ slug: 'siteSettings', depth: 0, overrideAccess: false, req }),
    findDocuments({ req, collection: 'references', ids }),
    listPubliclyCited(req, articleId ?? null),
  ])
  const stored = new Map(found.map((reference) => [reference.id, reference]))
  const wanted = [...new Set(ids)]
  const keys = await findSuccessorKeys(req, found)
  const references = wanted.flatMap((id) => {
    const reference = stored.get(id)
    return reference === undefined ? [] : [referenceToContract(reference)]
  })
  const contracts = new Map(references.map((reference) => [reference.id, reference]))
  const takenBackCount = references.filter(({ status }) => isTakenBack(status)).length

  return {
    style,
    entries: [
      ...formatReferences(references, style).flatMap((formatted) => {
        const reference = contracts.get(formatted.referenceId)
        if (reference === undefined) return []
        const record = stored.get(reference.id)
        const context = {
          issuedYear: yearOf(record?.issued),
          supersededBy: keys.get(idOf(record?.supersededBy) ?? '') ?? null,
          mergedInto: keys.get(idOf(record?.mergedInto) ?? '') ?? null,
          isPubliclyCited: publiclyCited.has(reference.id),
          hasReason: hasReasonToCite({
            citationKey: reference.citationKey,
            reason,
            takenBackCount,
          }),
        }
        return [toCitedEntry({ reference, formatted, context })]
      }),
      ...wanted.filter((id) => !stored.has(id)).map(toDeletedEntry),
    ],
  }
}

async function listPubliclyCited(
  req: PayloadRequest,
  articleId: string | null,
): Promise<ReadonlySet<string>> {
  const ids = articleId === null ? [] : [articleId]
  const [article] = await findDocuments({ req, collection: 'articles', ids })
  return new Set(article?._status === 'published' ? listIds(article.citedReferences) : [])
}

/** The citation keys of the records that stand in for others, by id. */
async function findSuccessorKeys(
  req: PayloadRequest,
  references: StoredReference[],
): Promise<ReadonlyMap<string, string>> {
  const ids = listIds(
    references.flatMap(({ supersededBy, mergedInto }) => [supersededBy, mergedInto]),
  )
  const successors = await findDocuments({ req, collection: 'references', ids })
  return new Map(successors.map(({ id, citationKey }) => [id, citationKey ?? id]))
}
