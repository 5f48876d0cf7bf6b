import type { ImportLine } from '@footnote/contracts/reference-import'

const HEAD = ['line', 'outcome', 'entry', 'notes', 'reference']

/**
 * The report of an import as a table: comma-separated, quoted, with a byte order mark, because
 * spreadsheets take a file without one for Latin-1.
 *
 * Source: RFC 4180, section 2.
 */
export function formatReportCsv(lines: readonly ImportLine[]): string {
  const rows = lines.map(({ line, outcome, label, notes, referenceId }) => [
    String(line),
    outcome,
    label,
    notes.join(' '),
    referenceId ?? '',
  ])
  return `\uFEFF${[HEAD, ...rows].map((row) => row.map(formatCell).join(',')).join('\r\n')}\r\n`
}

/**
 * A spreadsheet would run a text that begins like a formula, also with the wide signs of East
 * Asian keyboards.
 *
 * Source: OWASP, CSV Injection.
 */
function formatCell(text: string): string {
  const harmless = /^[=+\-@＝＋－＠\t\r]/.test(text) ? `'${text}` : text
  return `"${harmless.replaceAll('"', '""')}"`
}
