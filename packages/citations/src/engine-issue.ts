import type { CitationStyle, CslItem } from '@footnote/contracts/reference'

/** Where a source stands in a periodical, with the supplement and the newspaper section apart. */
export type EngineIssue = Pick<CslItem, 'volume' | 'issue' | 'page'> & {
  'supplement-number'?: string
  section?: string
}

/** Takes apart what records hold in one field and the manuals print apart. */
export function splitIssue(item: CslItem, style: CitationStyle): EngineIssue {
  return {
    ...splitSupplement(item, style),
    ...expandPages(item),
    ...(style === 'ama' ? {} : splitSection(item)),
  }
}

const SUPPLEMENT = /^(.*?)[\s,;(]?\bsuppl(?:ement)?\b\.?\s?([^)]*)\)?$/i

/**
 * Finds the supplement in an issue ("12 Suppl 7") or a volume ("42 Suppl 2").
 *
 * Source: AMA Manual of Style, 11th ed., section 3.11.10, "(12)(suppl 7)"; NLM Citing Medicine,
 * 2nd ed., chapter 1, "Volume or issue with supplement", "42 Suppl 2" and "58(12 Suppl 7)".
 */
function splitSupplement({ volume, issue }: CslItem, style: CitationStyle): EngineIssue {
  const inIssue = SUPPLEMENT.exec(issue ?? '')
  const found = inIssue ?? SUPPLEMENT.exec(volume ?? '')
  if (found === null) return {}
  const rest = (found[1] ?? '').trim()
  const word = style === 'ama' ? 'suppl' : 'Suppl'
  return {
    ...(inIssue === null ? { volume: rest } : { issue: rest }),
    'supplement-number': `${word} ${found[2] ?? ''}`.trim(),
  }
}

/**
 * Completes "S93-9" to "S93-S99"; the engine knows plain numbers only, and shortens both.
 *
 * Source: AMA Manual of Style, 11th ed., section 3.11.5 (pages are given in full).
 */
function expandPages({ page }: CslItem): EngineIssue {
  const [, letters, first, last] = /^([A-Za-z]+)(\d+)[-–](\d+)$/.exec(page ?? '') ?? []
  if (letters === undefined || first === undefined || last === undefined) return {}
  const kept = first.slice(0, Math.max(0, first.length - last.length))
  return { page: `${letters}${first}-${letters}${kept}${last}` }
}

/**
 * Reads a newspaper's page "A12" as page 12 of section A.
 *
 * Source: NLM Citing Medicine, 2nd ed., chapter 8, "Section and page"; CSE, Scientific Style and
 * Format, 8th ed., section 29.3.7.2 (newspaper articles).
 */
function splitSection({ type, page }: CslItem): EngineIssue {
  const [, section, number] = /^([A-Z]{1,2})0*(\d+(?:-\d+)?)$/.exec(page ?? '') ?? []
  if (type !== 'article-newspaper' || section === undefined || number === undefined) return {}
  return { section, page: number }
}
