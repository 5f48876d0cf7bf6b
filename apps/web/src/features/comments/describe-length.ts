import { COMMENT_GRAPHEMES_MAX, countGraphemes } from '@footnote/contracts/comment'

const ANNOUNCED_FROM = 0.9 * COMMENT_GRAPHEMES_MAX

/** How much of the length allowed is used, in words; nothing while there is plenty left. */
export function describeLength(text: string): string | undefined {
  // A character is at least one code unit, so short texts need no counting.
  if (text.length < ANNOUNCED_FROM) return undefined
  const count = countGraphemes(text.trim())
  if (count < ANNOUNCED_FROM) return undefined
  const [used, allowed] = [count, COMMENT_GRAPHEMES_MAX].map((n) => n.toLocaleString('en'))
  return `${used} of ${allowed} characters used`
}
