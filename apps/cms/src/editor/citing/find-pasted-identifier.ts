import {
  findSourceIdentifier,
  type SourceIdentifier,
} from '../../collections/references/api/source-identifier'

const IDENTIFIER_CHARS_MAX = 500
/** A shorter number alone is sooner a year or a count than a PubMed number. */
const BARE_PMID_DIGITS_MIN = 5

/** The identifier that a pasted or typed text is as a whole; null when it is anything else. */
export function findPastedIdentifier(text: string): SourceIdentifier | null {
  const whole = text.trim()
  if (whole === '' || whole.length > IDENTIFIER_CHARS_MAX || whole.includes('\n')) return null
  if (/^\d+$/.test(whole) && whole.length < BARE_PMID_DIGITS_MIN) return null
  return findSourceIdentifier(whole)
}

/** How an identifier is called on the screen: “DOI 10.1054/mehy.2000.1133”. */
export function nameIdentifier({ kind, value }: SourceIdentifier): string {
  return kind === 'PMCID' ? value : `${kind} ${value}`
}
