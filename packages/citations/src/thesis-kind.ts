/**
 * The word for a thesis: doctoral ones are dissertations.
 *
 * Source: NLM Citing Medicine, 2nd ed., chapter 5, "Content type"; AMA Manual of Style, 11th ed.,
 * section 3.13.8.
 */
export function formatThesisKind(genre: string | undefined): string {
  if (/dissertation|doctor|ph\.?\s?d|dphil/i.test(genre ?? '')) return 'dissertation'
  if (/master|m\.?\s?sc|m\.?\s?phil/i.test(genre ?? '')) return 'master’s thesis'
  return 'thesis'
}
