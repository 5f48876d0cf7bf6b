import {
  MODERATION_MODES,
  type ModerationMode,
  type ScreeningHit,
  type ScreeningInput,
  type ScreeningRules,
} from '../screening-phase'

/** Holds what the mode of the site or of the article holds; the stricter of the two wins. */
export function holdByMode({ author, rules }: ScreeningInput): ScreeningHit | null {
  const mode = strictestMode(rules)
  if (mode === 'publish-then-check') return null
  if (mode === 'hold-all') {
    return {
      phase: 'mode',
      verdict: 'hold',
      reason: 'every comment waits here',
      message: 'A moderator looks at every comment first.',
      spans: [],
      value: null,
      threshold: null,
    }
  }
  if (author.approvedComments >= rules.approvedCommentsNeeded) return null
  return {
    phase: 'mode',
    verdict: 'hold',
    reason: `new reader: ${author.approvedComments} approved of ${rules.approvedCommentsNeeded} needed`,
    message: 'A moderator looks at the first comments of every new reader.',
    spans: [],
    value: author.approvedComments,
    threshold: rules.approvedCommentsNeeded,
  }
}

function strictestMode({ siteMode, articleMode }: ScreeningRules): ModerationMode {
  if (articleMode === null) return siteMode
  const isArticleStricter =
    MODERATION_MODES.indexOf(articleMode) > MODERATION_MODES.indexOf(siteMode)
  return isArticleStricter ? articleMode : siteMode
}
