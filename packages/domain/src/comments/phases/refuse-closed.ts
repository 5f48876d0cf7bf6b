import type { ScreeningHit, ScreeningInput } from '../screening-phase'

/** Refuses what arrives at a discussion that is not open. */
export function refuseClosed({ discussion }: ScreeningInput): ScreeningHit | null {
  if (discussion.isOpen) return null
  return {
    phase: 'closed',
    verdict: 'refuse',
    reason: 'The discussion was closed when this arrived.',
    message: discussion.closedReason ?? 'Comments are closed for this article.',
    spans: [],
    value: null,
    threshold: null,
  }
}
