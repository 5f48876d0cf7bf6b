import { isAllCapitals, toSentenceCase } from './sentence-case'
import { stripMarks, tidyTitle } from './tidy-text'

/** A title as lists print it, and what an editor should look at. */
export type ReadTitle = { title: string; warnings: string[] }

/**
 * Reads a title: marks and entities tidied, capitals made sentence case, the full stop that
 * PubMed and some publishers put at its end taken off.
 *
 * Source: Citing Medicine, 2nd ed., chapter 1, "Article title"; NLM adds the stop in PubMed.
 */
export function readTitle(markup: string): ReadTitle {
  const tidy = tidyTitle(markup).replace(/(?<![.!?])\s*\.$/, '')
  if (!isAllCapitals(tidy)) return { title: tidy, warnings: [] }
  return {
    title: toSentenceCase(tidy),
    warnings: ['The title came in capitals. Check its names and abbreviations.'],
  }
}

/** A longer title is refused anyway, and looking for one in the other takes long. */
const COMPARED_CHARS_MAX = 5_000

/**
 * Joins a title and its subtitle with a colon, unless the title has the subtitle already.
 *
 * Source: AMA Manual of Style, 11th ed., section 3.9.3.
 */
export function joinSubtitle(title: string, subtitle: string): string {
  const isThere =
    Math.max(title.length, subtitle.length) <= COMPARED_CHARS_MAX &&
    stripMarks(title).toLowerCase().includes(stripMarks(subtitle).toLowerCase())
  if (subtitle === '' || title === '') return title || subtitle
  return isThere
    ? title
    : `${title.replace(/[:.]$/, '')}${/[?!]$/.test(title) ? '' : ':'} ${subtitle}`
}
