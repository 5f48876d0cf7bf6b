import type { ReferenceStatus } from '@footnote/contracts/reference'

/** As long as the article's field. */
export const ACKNOWLEDGEMENT_CHARS_MAX = 1_000

/**
 * Whether a source needs a written reason before it is cited.
 *
 * Source: COPE Retraction Guidelines (2019): retracted work is not cited as evidence.
 */
export function isTakenBack(status: ReferenceStatus): boolean {
  return status === 'retracted' || status === 'withdrawn'
}

/** Adds the reason for citing one source as a line of its own, under the source's key. */
export function addAcknowledgement({
  text,
  citationKey,
  reason,
}: {
  text: string
  citationKey: string
  reason: string
}): string {
  const line = `${citationKey}: ${reason.trim().replace(/\s+/g, ' ')}`
  return [text.trimEnd(), line].filter((part) => part !== '').join('\n')
}

/** Whether the reason for citing this source is written down already. */
export function hasAcknowledgement(text: string, citationKey: string): boolean {
  return text.split('\n').some((line) => line.startsWith(`${citationKey}: `))
}
