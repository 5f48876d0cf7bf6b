/** No letter of any script carries as many marks. */
const MARKS_MAX = 30

/** More marks on one letter than that; the first of them are captured. */
const STACK = new RegExp(`(\\p{M}{${MARKS_MAX}})\\p{M}+`, 'gu')

/**
 * Makes one letter of those that are stored in two parts, in time that grows with the length of
 * the text alone. Of the marks on one letter the first 30 stay.
 *
 * Source: Unicode Standard Annex 15, normalization form C, which puts the marks of a letter in
 * order by comparing them with each other, and section 13, which takes 30 for more than enough.
 */
export function composeLetters(text: string): string {
  return text.replace(STACK, '$1').normalize('NFC')
}

/** Whether a letter carries more marks than `composeLetters` keeps. */
export function hasStackedMarks(text: string): boolean {
  return text.search(STACK) !== -1
}
