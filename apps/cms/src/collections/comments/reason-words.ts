import type { RejectionReason } from '@footnote/contracts/comment'

/** The reasons of a rejection in words for the comment's author. */
export const REASON_WORDS: Record<RejectionReason, string> = {
  spam: 'It looked like spam.',
  advertising: 'It read like advertising.',
  abuse: 'It was unkind to somebody.',
  'off-topic': 'It was not about this article.',
  'false-health-claim': 'It made a health claim that the evidence does not support.',
  'dosing-advice':
    'It recommended doses, which only a professional who knows the person should do.',
  'personal-health-data': 'It contained personal health details, which we do not publish.',
  unreadable: 'We could not make out what it says.',
  duplicate: 'It repeats a comment that is here already.',
  other: 'It did not fit our comments policy.',
}
