import type { PayloadRequest, Where } from 'payload'
import type { Reference } from '../payload-types'
import { idOf } from '../relations/id-of'
import { likenessOf } from './likeness-of'
import type { KnownSource } from './source-index'

const ASKED_BY = ['DOI', 'PMID', 'PMCID', 'duplicateKey', 'listTitle'] as const

/** By what to look for one source; `listTitle` only where there is no `duplicateKey`. */
export type SourceQuestion = Record<(typeof ASKED_BY)[number], string | null>

/** The references of the library that answer any of the questions, past access control. */
export async function listKnownSources(
  req: PayloadRequest,
  questions: readonly SourceQuestion[],
): Promise<KnownSource[]> {
  const conditions = ASKED_BY.flatMap((field): Where[] => {
    const values = new Set(questions.flatMap((question) => question[field] ?? []))
    return values.size === 0 ? [] : [{ [field]: { in: [...values] } }]
  })
  if (conditions.length === 0) return []
  const { docs } = await req.payload.find({
    collection: 'references',
    overrideAccess: true,
    req,
    where: { or: conditions },
    select: {
      DOI: true,
      PMID: true,
      PMCID: true,
      URL: true,
      duplicateKey: true,
      listTitle: true,
      citationKey: true,
      mergedInto: true,
    },
    depth: 0,
    limit: 0,
    pagination: false,
  })
  return docs.map(toKnownSource)
}

type Found = Pick<
  Reference,
  | 'id'
  | 'DOI'
  | 'PMID'
  | 'PMCID'
  | 'URL'
  | 'duplicateKey'
  | 'listTitle'
  | 'citationKey'
  | 'mergedInto'
>

function toKnownSource(reference: Found): KnownSource {
  return {
    // What cites a merged reference cites the one it was merged into.
    id: idOf(reference.mergedInto) ?? reference.id,
    line: null,
    DOI: reference.DOI || null,
    PMID: reference.PMID || null,
    PMCID: reference.PMCID || null,
    likeness: likenessOf({
      duplicateKey: reference.duplicateKey || null,
      listTitle: reference.listTitle ?? '',
      URL: reference.URL || null,
    }),
    citationKey: reference.citationKey ?? null,
  }
}
