import { formatAge } from '../format-age'
import type { WaitingWork } from './waiting-work'
import styles from './work-card.module.css'

/** One kind of waiting work: its number, the first few, and the way to all of them. */
export function WorkCard({ work, now }: { work: WaitingWork; now: Date }) {
  const { heading, count, href, items, note, tone } = work
  const hidden = count - items.length
  return (
    <section className={`${styles['card']} ${tone === 'urgent' ? styles['urgent'] : ''}`}>
      <h2 className={styles['heading']}>
        <span className={styles['count']}>{count}</span>
        {href === null ? heading : <a href={href}>{heading}</a>}
      </h2>
      {note !== null && <p className={styles['note']}>{note}</p>}
      {items.length > 0 && (
        <ul className={styles['items']}>
          {items.map(({ id, label, href: itemHref, since }) => (
            <li key={id}>
              <a href={itemHref}>{label}</a>
              {since !== null && <time dateTime={since}>{formatAge({ since, now })}</time>}
            </li>
          ))}
        </ul>
      )}
      {href !== null && hidden > 0 && (
        <p className={styles['more']}>
          <a href={href}>{items.length === 0 ? 'Open the queue' : `${hidden} more`}</a>
        </p>
      )}
    </section>
  )
}
