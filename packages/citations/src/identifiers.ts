/**
 * The identifiers of a source. Each `find…` reads any form people paste (a bare value,
 * `doi:`, `PMID: 123`, an address) and returns the canonical value, or null.
 */

const DOI_LEAD = /^(?:(?:https?:\/\/)?(?:dx\.|www\.)?doi\.org\/|doi\s*:?\s*)/i

/**
 * Finds a DOI in a pasted text: without a resolver, in lower case, as DOIs compare without case.
 *
 * Source: DOI Handbook, sections 2.2 (syntax) and 2.4 (case).
 */
export function findDoi(pasted: string): string | null {
  const text = pasted.trim()
  const isAddress = /^https?:\/\//i.test(text)
  const value = text.replace(DOI_LEAD, '').trim()
  const decoded = isAddress ? decodePercent(value) : value
  const doi = decoded?.replace(/(?<![.,;])[.,;]+$/, '') ?? ''
  return /^10\.\d{4,9}(?:\.\d+)*\/[^\s\p{C}]{1,240}$/u.test(doi) ? doi.toLowerCase() : null
}

/**
 * Finds a PubMed id in a pasted text: one to eight digits without leading zeros.
 *
 * Source: NLM, PubMed data element descriptions, PMID.
 */
export function findPmid(pasted: string): string | null {
  const match =
    /^(?:(?:https?:\/\/)?(?:pubmed\.ncbi\.nlm\.nih\.gov|www\.ncbi\.nlm\.nih\.gov\/pubmed)\/|pmid\s*(?::\s*)?)?0*([1-9]\d{0,7})\/?(?:[?#].*)?$/i.exec(
      pasted.trim(),
    )
  return match?.[1] ?? null
}

/**
 * Finds a PubMed Central id in a pasted text, with its prefix: `PMC2808046`.
 *
 * Source: NLM, PMC, "Public Access and PMC": identifiers.
 */
export function findPmcid(pasted: string): string | null {
  const match =
    /^(?:(?:https?:\/\/)?(?:pmc\.ncbi\.nlm\.nih\.gov|www\.ncbi\.nlm\.nih\.gov\/pmc)\/articles\/|pmcid\s*(?::\s*)?)?PMC0*([1-9]\d{0,8})\/?(?:[?#].*)?$/i.exec(
      pasted.trim(),
    )
  return match?.[1] === undefined ? null : `PMC${match[1]}`
}

/** The address of a canonical DOI; characters that an address cannot hold are escaped. */
export function doiUrl(doi: string): string {
  return `https://doi.org/${doi.split('/').map(encodeURIComponent).join('/')}`
}

/** The PubMed page of a canonical PMID. */
export function pmidUrl(pmid: string): string {
  return `https://pubmed.ncbi.nlm.nih.gov/${pmid}/`
}

/** The full text at PubMed Central of a canonical PMCID. */
export function pmcidUrl(pmcid: string): string {
  return `https://pmc.ncbi.nlm.nih.gov/articles/${pmcid}/`
}

/** A link out of a reference entry. */
export type IdentifierLink = { kind: 'DOI' | 'PMID' | 'PMCID'; value: string; href: string }

/** Lists the links of a source's identifiers; one that cannot be read is left out. */
export function listIdentifierLinks({
  DOI,
  PMID,
  PMCID,
}: {
  DOI?: string | undefined
  PMID?: string | undefined
  PMCID?: string | undefined
}): IdentifierLink[] {
  const doi = findDoi(DOI ?? '')
  const pmid = findPmid(PMID ?? '')
  const pmcid = findPmcid(PMCID ?? '')
  return [
    ...(doi === null ? [] : [{ kind: 'DOI' as const, value: doi, href: doiUrl(doi) }]),
    ...(pmid === null ? [] : [{ kind: 'PMID' as const, value: pmid, href: pmidUrl(pmid) }]),
    ...(pmcid === null ? [] : [{ kind: 'PMCID' as const, value: pmcid, href: pmcidUrl(pmcid) }]),
  ]
}

function decodePercent(text: string): string | null {
  try {
    return decodeURIComponent(text.split(/[?#]/, 1)[0] ?? '')
  } catch (error) {
    if (error instanceof URIError) return null
    throw error
  }
}
