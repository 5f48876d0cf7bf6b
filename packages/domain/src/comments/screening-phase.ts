import type { CommentsPolicy } from './comments-policy'

/** How comments become public: all wait, those of new readers wait, or they appear and are checked later. */
export const MODERATION_MODES = ['publish-then-check', 'hold-first', 'hold-all'] as const
export type ModerationMode = (typeof MODERATION_MODES)[number]

/** The settings of one screening; the counts and bounds are inclusive. */
export type ScreeningRules = {
  siteMode: ModerationMode
  /** An article may be stricter than the site, never milder. */
  articleMode: ModerationMode | null
  /** With `hold-first`: how many approved comments a reader needs before theirs appear at once. */
  approvedCommentsNeeded: number
  /** A comment with this many links waits; null never holds for links. */
  linksHeldFrom: number | null
  /** A comment with this many links is refused; null never refuses for links. */
  linksRefusedFrom: number | null
}

/** One arriving comment or edit, with all that the phases may look at. */
export type ScreeningInput = {
  text: string
  discussion: CommentsPolicy
  /** `approvedComments` counts what is public now, on the whole site. */
  author: { approvedComments: number; isStaff: boolean }
  rules: ScreeningRules
}

/** Where in the text a phase matched, in UTF-16 offsets. */
export type MatchedSpan = { start: number; end: number }

/** The phases in the order they are tried. */
export type PhaseName = 'closed' | 'length' | 'links' | 'mode'

/**
 * Why a phase holds or refuses. `reason` is for moderators, `message` for the reader;
 * `value` was measured against `threshold` where the phase counts something.
 */
export type ScreeningHit = {
  phase: PhaseName
  verdict: 'hold' | 'refuse'
  reason: string
  message: string
  spans: MatchedSpan[]
  value: number | null
  threshold: number | null
}

/** A phase answers with a hit, or null when the comment passes. */
export type ScreeningPhase = (input: ScreeningInput) => ScreeningHit | null
