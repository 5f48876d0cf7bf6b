import type { ImportLine } from '@footnote/contracts/reference-import'

/** The report with the lines of the journal in it, which are those before `done`. */
export function mergeJournal(
  report: readonly ImportLine[],
  { journal, done }: { journal: readonly ImportLine[]; done: number },
): ImportLine[] {
  return [...report.slice(0, done - journal.length), ...journal, ...report.slice(done)]
}
