import type { ImportLine, ImportState } from '@footnote/contracts/reference-import'

const WORDS: Record<ImportLine['outcome'], string> = {
  new: 'new',
  created: 'created',
  matched: 'here already',
  refused: 'refused',
}

/** What an import did, or would do, in one line. */
export function describeState(state: ImportState): string {
  const { status, total, created, matched, refused } = state
  const first =
    status === 'previewed' ? `${count(total - matched - refused)} new` : `${count(created)} created`
  return `${first}, ${count(matched)} here already, ${count(refused)} refused`
}

/** The lines of a report for a terminal: where, what, which entry, and below it why. */
export function describeLines(lines: readonly ImportLine[]): string {
  const width = Math.max(0, ...lines.map(({ line }) => String(line).length))
  return lines
    .flatMap(({ line, outcome, label, notes }) => [
      `  ${String(line).padStart(width)}  ${WORDS[outcome].padEnd(12)}  ${withoutControls(label)}`,
      ...notes.map((note) => `  ${' '.repeat(width)}  ${' '.repeat(12)}  ${withoutControls(note)}`),
    ])
    .join('\n')
}

/** A file could bring sequences along that a terminal obeys. */
function withoutControls(text: string): string {
  return text.replace(/[\p{Cc}\p{Cf}]+/gu, ' ')
}

function count(number: number): string {
  return number.toLocaleString('en')
}
