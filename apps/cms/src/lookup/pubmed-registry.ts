import { pubmedSource } from '@footnote/citations/lookup/pubmed-source'
import {
  PubmedAnswerSchema,
  PubmedSearchSchema,
  type PubmedSummary,
  PubmedSummarySchema,
} from '@footnote/citations/lookup/pubmed-summary'
import type { GetJson, Registry, RegistryAnswer, RegistryFailure } from './registry'
import { registryUrl } from './registry-url'

/**
 * PubMed, which knows PMIDs, PubMed Central's PMCIDs, and the DOIs of what it lists.
 *
 * A PMCID is asked of PubMed Central, and the PMID it names of PubMed: only PubMed says what
 * kind of study it is and whether it was taken back.
 *
 * Source: NCBI, "The E-utilities In-Depth": ESummary, ESearch.
 */
export function createPubmedRegistry({
  baseUrl,
  contact,
  getJson,
}: {
  baseUrl: string
  /** The address NCBI writes to before it blocks us. */
  contact: string | null
  getJson: GetJson
}): Registry {
  const ask = (tool: 'esummary' | 'esearch', parameters: Record<string, string>) => {
    const url = registryUrl(baseUrl, `entrez/eutils/${tool}.fcgi`)
    url.search = new URLSearchParams({
      ...parameters,
      retmode: 'json',
      tool: 'footnote',
      ...(contact === null ? {} : { email: contact }),
    }).toString()
    return url
  }

  const findSummary = async ({ db, uid }: RecordName, signal: AbortSignal) => {
    const answer = await getJson(ask('esummary', { db, id: uid }), signal)
    return answer.status === 'answered'
      ? readSummary(answer.json, uid)
      : { ...answer, source: 'pubmed' as const }
  }

  const findByPmcid = async (PMCID: string, signal: AbortSignal): Promise<RegistryAnswer> => {
    const central = await findSummary({ db: 'pmc', uid: PMCID.replace(/^PMC/, '') }, signal)
    if (central.status !== 'read') return central
    const pmid = central.summary.articleids?.find(({ idtype }) => idtype === 'pmid')?.value ?? ''
    if (!/^[1-9]\d{0,7}$/.test(pmid)) return toSource(central)
    const summary = await findSummary({ db: 'pubmed', uid: pmid }, signal)
    return summary.status === 'read' ? toSource(summary) : summary
  }

  const findByDoi = async (DOI: string, signal: AbortSignal): Promise<RegistryAnswer> => {
    const answer = await getJson(ask('esearch', { db: 'pubmed', term: `"${DOI}"[doi]` }), signal)
    if (answer.status !== 'answered') return { ...answer, source: 'pubmed' }
    const parsed = PubmedSearchSchema.safeParse(answer.json)
    if (!parsed.success) return failure('malformed', 'The answer is not a search of PubMed.')
    const [pmid, other] = parsed.data.esearchresult.idlist
    if (pmid === undefined || other !== undefined) return failure('unknown', 'No single match.')
    const summary = await findSummary({ db: 'pubmed', uid: pmid }, signal)
    if (summary.status !== 'read') return summary
    const found = toSource(summary)
    const isAsked = found.status === 'found' && found.draft.csl.DOI === DOI
    return isAsked ? found : failure('unknown', 'The match has another DOI.')
  }

  return {
    find: async ({ kind, value }, signal) => {
      if (kind === 'PMCID') return findByPmcid(value, signal)
      if (kind === 'DOI') return findByDoi(value, signal)
      const summary = await findSummary({ db: 'pubmed', uid: value }, signal)
      return summary.status === 'read' ? toSource(summary) : summary
    },
  }
}

type RecordName = { db: 'pubmed' | 'pmc'; uid: string }

type ReadSummary = { status: 'read'; summary: PubmedSummary; raw: unknown }

function readSummary(json: unknown, uid: string): ReadSummary | RegistryFailure {
  const parsed = PubmedAnswerSchema.safeParse(json)
  if (!parsed.success) return failure('malformed', 'The answer is not a summary of PubMed.')
  const record = PubmedSummarySchema.safeParse(parsed.data.result[uid])
  if (!record.success) return failure('unknown', 'The answer has no record of this number.')
  const { data } = record
  return data.error === undefined
    ? { status: 'read', summary: data, raw: json }
    : failure('unknown', 'PubMed has no record of this number.')
}

function toSource({ summary, raw }: ReadSummary): RegistryAnswer {
  const found = pubmedSource(summary)
  return found === null
    ? failure('malformed', 'The record has no title.')
    : { ...found, status: 'found', source: 'pubmed', raw }
}

function failure(status: 'unknown' | 'malformed', cause: string): RegistryFailure {
  return { status, source: 'pubmed', cause }
}
