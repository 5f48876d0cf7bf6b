import { LINE_OUTCOMES, type LineOutcome } from '@footnote/contracts/reference-import'

/** The report shows all lines or those of one outcome. */
export type ReportFilter = LineOutcome | 'all'

export type OutcomeLabels = Record<LineOutcome, string>

export const OUTCOME_LABELS: OutcomeLabels = {
  new: 'New',
  created: 'Created',
  matched: 'Here already',
  refused: 'Refused',
}

export const LABELS_WHEN_OVER: OutcomeLabels = { ...OUTCOME_LABELS, new: 'Not imported' }

/** Reads a filter from an address; anything unknown shows all lines. */
export function parseReportFilter(value: unknown): ReportFilter {
  return LINE_OUTCOMES.find((outcome) => outcome === value) ?? 'all'
}

/** Reads the number of a page from an address, counted from 1. */
export function parsePageNumber(value: unknown): number {
  return typeof value === 'string' && /^[1-9]\d{0,3}$/.test(value) ? Number(value) : 1
}
