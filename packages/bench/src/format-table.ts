import type { Row } from './row'

const HEADINGS = ['measure', 'product', 'bare', 'product / bare', 'limit', 'value / limit', 'note']

/** Formats the rows as a table for a terminal. A value over its limit is marked with an exclamation mark. */
export function formatTable(rows: Row[]): string {
  const cells = [HEADINGS, ...rows.map(formatRow)]
  const widths = HEADINGS.map((_, column) => Math.max(...cells.map((row) => lengthOf(row[column]))))
  const lines = cells.map((row) =>
    row
      .map((cell, column) => {
        const width = widths[column] ?? 0
        return isText(column) ? cell.padEnd(width) : cell.padStart(width)
      })
      .join('  ')
      .trimEnd(),
  )
  const rule = widths.map((width) => '─'.repeat(width)).join('  ')
  return [lines[0], rule, ...lines.slice(1)].join('\n')
}

/** Formats a number with three significant digits, and without an exponent. */
export function formatNumber(value: number): string {
  if (value >= 100) return Math.round(value).toLocaleString('en')
  return String(Number(value.toPrecision(3)))
}

function formatRow({ measure, value, unit, baseline, limit, note }: Row): string[] {
  const withUnit = (number: number | null | undefined) =>
    number === null || number === undefined ? '' : `${formatNumber(number)} ${unit}`.trim()
  const overLimit = value === null || limit === null ? null : value / limit.max
  return [
    measure,
    withUnit(value),
    withUnit(baseline),
    value === null || baseline === null || baseline === 0
      ? ''
      : `× ${formatNumber(value / baseline)}`,
    limit === null ? '' : `≤ ${withUnit(limit.max)}`,
    overLimit === null ? '' : `${formatNumber(overLimit)}${overLimit > 1 ? ' !' : '  '}`,
    [limit?.source, note].filter((part) => part !== undefined && part !== '').join('; '),
  ]
}

function isText(column: number): boolean {
  return column === 0 || column === HEADINGS.length - 1
}

function lengthOf(cell: string | undefined): number {
  return cell?.length ?? 0
}
