import {
  type ImportLine,
  type ImportStatus,
  LINE_OUTCOMES,
} from '@footnote/contracts/reference-import'
import { countOutcomes } from './count-outcomes'
import styles from './import.module.css'
import {
  LABELS_WHEN_OVER,
  OUTCOME_LABELS,
  type OutcomeLabels,
  type ReportFilter,
} from './report-filter'

const LINES_PER_PAGE = 100

/** The lines of an import by outcome, a page at a time. */
export function ImportReport({
  importId,
  status,
  lines,
  filter,
  page,
}: {
  importId: string
  status: ImportStatus
  lines: readonly ImportLine[]
  filter: ReportFilter
  page: number
}) {
  const chosen = filter === 'all' ? lines : lines.filter(({ outcome }) => outcome === filter)
  const pages = Math.max(1, Math.ceil(chosen.length / LINES_PER_PAGE))
  const current = Math.min(page, pages)
  const from = (current - 1) * LINES_PER_PAGE
  const isRunning = status === 'running'
  // What is new when an import is over was never imported.
  const labels = isRunning || status === 'previewed' ? OUTCOME_LABELS : LABELS_WHEN_OVER
  const toPage = (number: number) => `?import=${importId}&outcome=${filter}&page=${number}`
  return (
    <section aria-label="Report">
      <h2 className={styles.heading}>Report</h2>
      <Filters
        counts={countOutcomes(lines)}
        filter={filter}
        importId={importId}
        // The line above the report counts while it runs; two that are not of one moment differ.
        isCounted={!isRunning}
        labels={labels}
      />
      <Lines labels={labels} lines={chosen.slice(from, from + LINES_PER_PAGE)} />
      {pages > 1 && (
        <nav aria-label="Pages of the report" className={styles.pages}>
          {current > 1 && <a href={toPage(current - 1)}>Previous page</a>}
          <span>
            Page {current} of {pages}
          </span>
          {current < pages && <a href={toPage(current + 1)}>Next page</a>}
        </nav>
      )}
    </section>
  )
}

function Filters({
  counts,
  filter,
  importId,
  isCounted,
  labels,
}: {
  counts: ReturnType<typeof countOutcomes>
  filter: ReportFilter
  importId: string
  isCounted: boolean
  labels: OutcomeLabels
}) {
  const total = LINE_OUTCOMES.reduce((sum, outcome) => sum + counts[outcome], 0)
  const shown = LINE_OUTCOMES.filter((outcome) => counts[outcome] > 0 || outcome === filter)
  const entries = [
    { value: 'all', label: 'All', count: total },
    ...shown.map((value) => ({ value, label: labels[value], count: counts[value] })),
  ]
  return (
    <nav aria-label="Outcomes" className={styles.filters}>
      {entries.map(({ value, label, count }) => (
        <a
          aria-current={value === filter ? 'page' : undefined}
          className={styles.filter}
          href={`?import=${importId}&outcome=${value}`}
          key={value}
        >
          {label} {isCounted && <span className={styles.count}>{count.toLocaleString('en')}</span>}
        </a>
      ))}
    </nav>
  )
}

function Lines({ labels, lines }: { labels: OutcomeLabels; lines: readonly ImportLine[] }) {
  if (lines.length === 0) return <p className={styles.quiet}>No line of this kind.</p>
  return (
    <table className={styles.lines}>
      <thead>
        <tr>
          <th scope="col">Line</th>
          <th scope="col">Outcome</th>
          <th scope="col">Reference</th>
        </tr>
      </thead>
      <tbody>
        {lines.map((line) => (
          <tr key={line.line}>
            <td className={styles.number}>{line.line}</td>
            <td>
              <span className={`${styles.outcome} ${styles[line.outcome]}`}>
                {labels[line.outcome]}
              </span>
            </td>
            <td className={styles.entry}>
              <LineLabel line={line} />
              {line.notes.length > 0 && (
                <ul className={styles.notes}>
                  {line.notes.map((note) => (
                    <li key={note}>{note}</li>
                  ))}
                </ul>
              )}
            </td>
          </tr>
        ))}
      </tbody>
    </table>
  )
}

function LineLabel({ line: { label, referenceId } }: { line: ImportLine }) {
  if (referenceId === null) return label
  return <a href={`/admin/collections/references/${referenceId}`}>{label}</a>
}
