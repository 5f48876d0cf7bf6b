export const REPORT_REASONS = [
  'spam',
  'abuse',
  'false-health-claim',
  'personal-health-data',
  'other',
] as const
export type ReportReason = (typeof REPORT_REASONS)[number]

export const REPORT_REASON_LABELS: Record<ReportReason, string> = {
  spam: 'Spam',
  abuse: 'Abuse',
  'false-health-claim': 'False health claim',
  'personal-health-data': 'Personal health data',
  other: 'Something else',
}
