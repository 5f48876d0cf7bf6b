import { listAutolinks } from '../list-autolinks'
import type { ScreeningHit, ScreeningInput } from '../screening-phase'

/** Holds a comment with many links and refuses one with very many. */
export function limitLinks({ text, rules }: ScreeningInput): ScreeningHit | null {
  const spans = listAutolinks(text).map(({ start, end }) => ({ start, end }))
  const value = spans.length
  if (rules.linksRefusedFrom !== null && value >= rules.linksRefusedFrom) {
    return {
      phase: 'links',
      verdict: 'refuse',
      reason: `${countLinks(value)} ≥ limit ${rules.linksRefusedFrom}`,
      message: `Use fewer than ${countLinks(rules.linksRefusedFrom)} in a comment.`,
      spans,
      value,
      threshold: rules.linksRefusedFrom,
    }
  }
  if (rules.linksHeldFrom !== null && value >= rules.linksHeldFrom) {
    return {
      phase: 'links',
      verdict: 'hold',
      reason: `${countLinks(value)} ≥ limit ${rules.linksHeldFrom}`,
      message: 'A moderator looks at comments with several links first.',
      spans,
      value,
      threshold: rules.linksHeldFrom,
    }
  }
  return null
}

function countLinks(count: number): string {
  return count === 1 ? '1 link' : `${count} links`
}
