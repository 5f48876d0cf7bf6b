import { COMMENT_GRAPHEMES_MAX, COMMENT_GRAPHEMES_MIN } from '@footnote/contracts/comment'
import type { ScreeningHit, ScreeningInput } from '../screening-phase'

const GRAPHEMES = new Intl.Segmenter('en', { granularity: 'grapheme' })

/** Refuses a text outside the bounds of the contract, also when it did not come through a form. */
export function refuseLength({ text }: ScreeningInput): ScreeningHit | null {
  const length = [...GRAPHEMES.segment(text)].length
  if (length < COMMENT_GRAPHEMES_MIN) {
    return refuseWith({
      reason: `${length} characters < ${COMMENT_GRAPHEMES_MIN}`,
      message: `Write at least ${COMMENT_GRAPHEMES_MIN} characters.`,
      value: length,
      threshold: COMMENT_GRAPHEMES_MIN,
    })
  }
  if (length > COMMENT_GRAPHEMES_MAX) {
    return refuseWith({
      reason: `${length} characters > ${COMMENT_GRAPHEMES_MAX}`,
      message: `Your comment is too long. The limit is ${COMMENT_GRAPHEMES_MAX.toLocaleString('en')} characters.`,
      value: length,
      threshold: COMMENT_GRAPHEMES_MAX,
    })
  }
  return null
}

function refuseWith(
  hit: Pick<ScreeningHit, 'reason' | 'message' | 'value' | 'threshold'>,
): ScreeningHit {
  return { phase: 'length', verdict: 'refuse', spans: [], ...hit }
}
