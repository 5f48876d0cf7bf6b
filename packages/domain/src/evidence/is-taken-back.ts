import type { EvidenceSource } from './evidence-source'

/**
 * Tells whether a source was taken back: it is no evidence any more, and is cited only with a
 * written reason.
 *
 * Source: COPE Retraction Guidelines (2019): retracted work is not cited as evidence.
 */
export function isTakenBack(status: EvidenceSource['status']): boolean {
  return status === 'retracted' || status === 'withdrawn'
}
