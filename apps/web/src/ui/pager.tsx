import styles from './pager.module.css'

/** The way to the next page of a list and back to its start; nothing on an only page. */
export function Pager({
  label,
  start,
  next,
}: {
  label: string
  start: { path: string; text: string } | null
  next: { path: string; text: string } | null
}) {
  if (start === null && next === null) return null
  return (
    <nav className={styles.pager} aria-label={label}>
      {start !== null && (
        <a href={start.path} className={styles.link}>
          <span aria-hidden="true">← </span>
          {start.text}
        </a>
      )}
      {next !== null && (
        <a href={next.path} className={styles.link} rel="next">
          {next.text}
          <span aria-hidden="true"> →</span>
        </a>
      )}
    </nav>
  )
}
