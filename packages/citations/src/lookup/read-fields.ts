import { tidyText } from './tidy-text'

/**
 * Reads the pages of a source: a hyphen between them, no spaces, the first part only when a
 * discussion follows ("37-9; discussion 40"). Null for a placeholder such as "n/a-n/a".
 * Shortened last pages stay as they came; the styles write them out or shorten them.
 *
 * Source: Citing Medicine, 2nd ed., chapter 1, "Location (pagination)".
 */
export function readPages(text: string): string | null {
  const pages = tidyText(text)
    .replace(/;.*$/, '')
    .replace(/^pp?\.? ?(?=\d)/i, '')
    .replace(/\s*[-‐‑‒–—]+\s*/g, '-')
    .trim()
  return pages === '' || /^(?:n\/a|no|0+)(?:-(?:n\/a|no|0+))?$/i.test(pages) ? null : pages
}

/**
 * Reads the abbreviated title of a journal, without full stops.
 *
 * Source: AMA Manual of Style, 11th ed., section 3.11.2; ISO 4 allows to leave them out.
 */
export function readAbbreviation(text: string): string | null {
  return tidyText(text).replace(/\./g, ' ').replace(/\s+/g, ' ').trim() || null
}

/** The first ISSN of a list that is one. Source: ISO 3297. */
export function readIssn(values: readonly string[]): string | null {
  const issn = findFirst(values, /\b\d{4}-?\d{3}[\dX]\b/i)
  return issn === null || issn.includes('-') ? issn : `${issn.slice(0, 4)}-${issn.slice(4)}`
}

/** The first ISBN of a list that is one; Crossref may send it as an address. Source: ISO 2108. */
export function readIsbn(values: readonly string[]): string | null {
  return findFirst(values, /\b(?:97[89][- ]?)?(?:\d[- ]?){9}[\dX]\b/i)
}

/**
 * Reads a language as a BCP 47 tag: a tag passes, the three letters of MEDLINE become two.
 * Null when the language is not said or there are several.
 *
 * Source: NLM, "Language Table" (ISO 639-2/B); BCP 47.
 */
export function readLanguage(text: string): string | null {
  const code = text.trim().toLowerCase()
  if (/^[a-z]{2}(?:-[a-z0-9]{2,8})*$/.test(code)) return code
  return LANGUAGES[code] ?? null
}

const LANGUAGES: Record<string, string> = {
  afr: 'af',
  ara: 'ar',
  bul: 'bg',
  cat: 'ca',
  chi: 'zh',
  cze: 'cs',
  dan: 'da',
  dut: 'nl',
  eng: 'en',
  est: 'et',
  fin: 'fi',
  fre: 'fr',
  ger: 'de',
  gre: 'el',
  heb: 'he',
  hrv: 'hr',
  hun: 'hu',
  ice: 'is',
  ind: 'id',
  ita: 'it',
  jpn: 'ja',
  kor: 'ko',
  lav: 'lv',
  lit: 'lt',
  nor: 'no',
  per: 'fa',
  pol: 'pl',
  por: 'pt',
  rum: 'ro',
  rus: 'ru',
  slo: 'sk',
  slv: 'sl',
  spa: 'es',
  srp: 'sr',
  swe: 'sv',
  tha: 'th',
  tur: 'tr',
  ukr: 'uk',
  vie: 'vi',
}

function findFirst(values: readonly string[], pattern: RegExp): string | null {
  for (const value of values) {
    const match = pattern.exec(value)?.[0]
    if (match !== undefined) return match.toUpperCase()
  }
  return null
}
