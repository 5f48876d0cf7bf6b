import styles from './policy-summary.module.css'

/** The comments policy in three lines at most. */
export function PolicySummary({ lines }: { lines: string[] }) {
  if (lines.length === 0) return null
  return (
    <ul className={styles.lines}>
      {lines.map((line) => (
        <li key={line}>{line}</li>
      ))}
    </ul>
  )
}
