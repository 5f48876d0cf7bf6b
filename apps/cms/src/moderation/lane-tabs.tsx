import { type Lane, LANE_LABELS, LANES } from './lane'
import styles from './moderation.module.css'

/** The lanes as links with their counts. */
export function LaneTabs({ counts, current }: { counts: Record<Lane, number>; current: Lane }) {
  return (
    <nav aria-label="Lanes" className={styles.lanes}>
      {LANES.map((lane) => (
        <a
          aria-current={lane === current ? 'page' : undefined}
          className={styles.lane}
          href={`?lane=${lane}`}
          key={lane}
        >
          {LANE_LABELS[lane]}{' '}
          <span className={styles.count}>{counts[lane].toLocaleString('en')}</span>
        </a>
      ))}
    </nav>
  )
}
