import { articleTag } from '@footnote/contracts/cache-tag'
import { articlePath } from '@footnote/contracts/page-path'
import { getDemoAccount } from '../demo-accounts'
import { percentile } from '../load/percentile'
import { Newsroom } from '../newsroom'
import { type Row, row } from '../row'
import type { Target } from '../target'
import { announceStale } from './announce-stale'
import { buildCsl, listCited } from './citing-article'
import { type MeasuredArticle, publishCiting, removeMeasured } from './citing-document'

const CITATIONS = 200
const REFERENCES = 120
const RUNS = 20
const REGENERATION_MS_MAX = 300

/**
 * Publishes an article with 200 citations of 120 references, tells the site again and again that
 * its page is stale, and times the answer, which comes when the page was built anew. The article
 * and its references are taken away again.
 */
export async function measureRegeneration({
  target,
  dataDir,
}: {
  target: Target
  dataDir: string
}): Promise<Row[]> {
  const newsroom = await Newsroom.logIn(target.cms, await getDemoAccount(dataDir, 'admin'))
  const referenceIds: string[] = []
  const articles: MeasuredArticle[] = []
  try {
    for (let index = 0; index < REFERENCES; index += 1) {
      referenceIds.push(await newsroom.save('references', buildStored(index)))
    }
    const slug = `measured-citations-${process.pid}`
    const citations = Array.from({ length: CITATIONS }, (_, index) =>
      listCited(referenceIds, index),
    )
    articles.push(await publishCiting({ newsroom, target, slug, citations }))
    const times: number[] = []
    for (let run = 0; run <= RUNS; run += 1) {
      const startedAt = performance.now()
      const stale = { tags: [articleTag(slug)], paths: [articlePath(slug)], isRemoval: false }
      await announceStale({ target, dataDir, stale })
      times.push(performance.now() - startedAt)
    }
    const [first, ...later] = times
    const limit = {
      max: REGENERATION_MS_MAX,
      source: `a page with ${CITATIONS} citations of ${REFERENCES} references`,
    }
    return [
      row('page regenerated: first', { value: first ?? null, unit: 'ms', limit }),
      row('page regenerated: p50', { value: percentile(later, 0.5), unit: 'ms', limit }),
      row('page regenerated: p95', { value: percentile(later, 0.95), unit: 'ms', limit }),
    ]
  } finally {
    await removeMeasured({ newsroom, articles, referenceIds })
  }
}

/** A reference under the field names of the CMS. */
function buildStored(index: number): object {
  const { type, title, author, issued, volume, issue, page, publisher, ...rest } = buildCsl(
    index,
    `run ${process.pid}`,
  )
  const [year = 2000, month = 1] = issued?.['date-parts'][0] ?? []
  return {
    type,
    title,
    author,
    issued: `${year}-${String(month).padStart(2, '0')}`,
    containerTitle: rest['container-title'],
    volume,
    issue,
    page,
    publisher,
  }
}
