import type { SourceAges } from '@footnote/domain/evidence/measure-ages'
import styles from './evidence-panel.module.css'
import { listTicks, placeYear } from './place-year'

const DOT_GAP = 12
const STACK_HEIGHT_MAX = 96
const AXIS_HEIGHT = 26

/** The sources along the years they were published in, a dot for each, and the same in words. */
export function SourceTimeline({ ages, thisYear }: { ages: SourceAges; thisYear: number }) {
  const first = ages.years[0]?.year
  const last = ages.years.at(-1)?.year
  if (first === undefined || last === undefined || ages.medianYears === null) {
    return <p className={styles['note']}>No source has a date, so their age is not known.</p>
  }
  const scale = { from: first, to: Math.max(thisYear, last) }
  const highest = Math.max(...ages.years.map(({ sourceCount }) => sourceCount))
  const gap = Math.min(DOT_GAP, STACK_HEIGHT_MAX / highest)
  const axis = gap * highest + 8
  const median = `${placeYear(thisYear - ages.medianYears, scale)}%`
  return (
    <figure className={styles['timeline']}>
      <figcaption>
        <b>Age of the sources</b>
        <span>{describeAges(ages, { first, last })}</span>
      </figcaption>
      <svg aria-hidden="true" className={styles['years']} height={axis + AXIS_HEIGHT}>
        <line className={styles['axis']} x1="0" x2="100%" y1={axis} y2={axis} />
        <line className={styles['median']} x1={median} x2={median} y1="0" y2={axis} />
        {listTicks(scale).map((year) => {
          const x = `${placeYear(year, scale)}%`
          return (
            <g key={year}>
              <line className={styles['axis']} x1={x} x2={x} y1={axis} y2={axis + 4} />
              <text className={styles['year']} textAnchor="middle" x={x} y={axis + 18}>
                {year}
              </text>
            </g>
          )
        })}
        {ages.years.flatMap(({ year, sourceCount }) =>
          Array.from({ length: sourceCount }, (_, index) => (
            <circle
              className={styles['dot']}
              cx={`${placeYear(year, scale)}%`}
              cy={axis - gap * (index + 0.5) - 2}
              key={`${year} ${index}`}
              r={Math.min(4.5, gap * 0.42)}
            />
          )),
        )}
      </svg>
      <details className={styles['table']}>
        <summary>The years as a table</summary>
        <table>
          <thead>
            <tr>
              <th scope="col">Year</th>
              <th scope="col">Sources</th>
            </tr>
          </thead>
          <tbody>
            {ages.years.map(({ year, sourceCount }) => (
              <tr key={year}>
                <th scope="row">{year}</th>
                <td>{sourceCount}</td>
              </tr>
            ))}
          </tbody>
        </table>
      </details>
    </figure>
  )
}

function describeAges(
  { medianYears, undatedCount }: SourceAges,
  { first, last }: { first: number; last: number },
): string {
  if (first === last && undatedCount === 0) return `All of ${first}.`
  const span = first === last ? `From ${first}` : `${first} to ${last}`
  const middle = `half of them are ${medianYears} ${medianYears === 1 ? 'year' : 'years'} old or more`
  const undated = undatedCount === 0 ? '' : `, ${undatedCount} without a date`
  return `${span}; ${middle}${undated}.`
}
