import type { RejectionReason } from '@footnote/contracts/comment'

/** The reasons of a rejection in words for staff. */
export const REASON_LABELS: Record<RejectionReason, string> = {
  spam: 'Spam',
  advertising: 'Advertising',
  abuse: 'Abuse',
  'off-topic': 'Off topic',
  'false-health-claim': 'False health claim',
  'dosing-advice': 'Dosing advice',
  'personal-health-data': 'Personal health data',
  unreadable: 'Unreadable',
  duplicate: 'Duplicate',
  other: 'Other',
}
