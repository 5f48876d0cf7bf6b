import { citeArticle } from '@footnote/citations/cite-article'
import { numberCitations } from '@footnote/citations/number-citations'
import { CITATION_STYLES } from '@footnote/contracts/reference'
import { formatNumber } from '../format-table'
import { percentile } from '../load/percentile'
import { type Row, row } from '../row'
import { buildCitingBody, buildReferences } from './citing-article'

const CITATIONS = 200
const REFERENCES = 120
const RUNS = 20
const NUMBERING_MS_MAX = 5
const SOURCE = 'an article with 200 citations of 120 references'

/**
 * Numbers and formats the citations of a long article in this process. Cold means texts that
 * were never formatted before, the first of them also with an engine that was never built.
 */
export function measureCitations(): Row[] {
  const ids = buildReferences({ references: REFERENCES, salt: 'first' }).map(({ id }) => id)
  const body = buildCitingBody({ referenceIds: ids, citations: CITATIONS })
  const first = timeMs(() => numberCitations(body))
  const later = Array.from({ length: RUNS }, () => timeMs(() => numberCitations(body)))
  const limit = { max: NUMBERING_MS_MAX, source: SOURCE }
  return [
    row('numbering: first', { value: first, unit: 'ms', limit }),
    row('numbering: p95', { value: percentile(later, 0.95), unit: 'ms', limit }),
    ...CITATION_STYLES.flatMap((style) => {
      const cite = (salt: string) =>
        timeMs(() => {
          citeArticle({
            body,
            references: buildReferences({ references: REFERENCES, salt }),
            style,
          })
        })
      const salts = Array.from({ length: RUNS }, (_, index) => `${style} ${index}`)
      const [engine, ...cold] = salts.map(cite)
      const warm = salts.map(cite)
      return [
        row(`${style}: first article`, { value: engine ?? null, unit: 'ms' }),
        describeRuns(`${style}: cold`, cold),
        describeRuns(`${style}: warm`, warm),
      ]
    }),
  ]
}

function describeRuns(measure: string, times: number[]): Row {
  const note = `p95 ${formatNumber(percentile(times, 0.95))} ms`
  return row(`${measure}, p50`, { value: percentile(times, 0.5), unit: 'ms', note })
}

function timeMs(work: () => void): number {
  const startedAt = performance.now()
  work()
  return performance.now() - startedAt
}
