import { useId } from 'react'
import styles from './evidence-panel.module.css'

type Row = { name: string; count: number; isFallen: boolean }

/** A table that draws each of its numbers as a bar beside it; `total` fills a bar. */
export function EvidenceBars({
  caption,
  note,
  rows,
  total,
}: {
  caption: string
  note: string
  rows: Row[]
  total: number
}) {
  return (
    <div>
      <table className={styles['bars']}>
        <caption>{caption}</caption>
        <thead className={styles['hidden']}>
          <tr>
            <th scope="col">What</th>
            <th scope="col">Claims</th>
          </tr>
        </thead>
        <tbody>
          {rows.map((row) => (
            <tr className={row.count === 0 ? styles['none'] : ''} key={row.name}>
              <th scope="row">{row.name}</th>
              <td>
                <Bar isFallen={row.isFallen} percent={(100 * row.count) / total} />
                <span>{row.count}</span>
              </td>
            </tr>
          ))}
        </tbody>
      </table>
      <p className={styles['note']}>{note}</p>
    </div>
  )
}

/** Hatched where no source stands, so that it does not take colour to see it. */
function Bar({ percent, isFallen }: { percent: number; isFallen: boolean }) {
  const hatching = useId()
  return (
    <svg aria-hidden="true" className={styles['bar']}>
      <pattern height="6" id={hatching} patternUnits="userSpaceOnUse" width="6">
        <path className={styles['hatch']} d="M-1 7 7-1M-4 4 4-4M2 10 10 2" />
      </pattern>
      <rect className={styles['track']} height="100%" rx="3" width="100%" />
      <rect
        className={isFallen ? styles['fallen'] : styles['fill']}
        height="100%"
        rx="3"
        width={`${percent}%`}
        {...(isFallen ? { fill: `url(#${hatching})` } : {})}
      />
    </svg>
  )
}
