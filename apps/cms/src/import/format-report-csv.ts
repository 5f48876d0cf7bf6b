import type { ImportLine } from '@footnote/contracts/reference-import'

const HEAD = ['line', 'outcome', 'entry', 'notes', 'reference', 'id']

/**
 * The report of an import as a table, each reference by its citation key and its id: comma-separated, quoted, with a byte order mark, because
 * spreadsheets take a file without one for Latin-1.
 *
 * Source: RFC 4180, section 2.
 */
export function formatReportCsv(
  lines: readonly ImportLine[],
  citationKeys: ReadonlyMap<string, string>,
): string {
  const rows = lines.map(({ line, outcome, label, notes, referenceId }) => [
    String(line),
    outcome,
    label,
    notes.join(' '),
    citationKeys.get(referenceId ?? '') ?? '',
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
