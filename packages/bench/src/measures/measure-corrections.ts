import { articlePath } from '@footnote/contracts/page-path'
import { setTimeout as wait } from 'node:timers/promises'
import { getDemoAccount } from '../demo-accounts'
import { runReaders } from '../load/run-readers'
import { Newsroom } from '../newsroom'
import { type Row, row } from '../row'
import type { Target } from '../target'
import { type MeasuredArticle, publishCiting, removeMeasured } from './citing-document'
import { watchRebuilds } from './watch-rebuilds'

const ARTICLES = 100
const SHOWN_MS_MAX = 10_000
const GIVE_UP_MS = 60_000
const POLL_MS = 50
/** A second build of a page, or a second attempt of a delivery, would come within this time. */
const SETTLE_MS = 15_000
const READERS = 4

/**
 * Publishes 100 articles that cite one source, corrects the source's title as an editor and asks
 * the public pages, as a stranger, until all show it. Counts how often each page was built in the
 * site's own folder. Source and articles are taken away again.
 */
export async function measureCorrections({
  target,
  dataDir,
}: {
  target: Target
  dataDir: string
}): Promise<Row[]> {
  const editor = await Newsroom.logIn(target.cms, await getDemoAccount(dataDir, 'editor'))
  const admin = await Newsroom.logIn(target.cms, await getDemoAccount(dataDir, 'admin'))
  const run = `${process.pid}-${Math.round(performance.now())}`
  const source = { type: 'article-journal', title: `Measured source ${run}` }
  const referenceId = await editor.save('references', source)
  const articles: MeasuredArticle[] = []
  try {
    for (let index = 0; index < ARTICLES; index += 1) {
      const slug = `measured-correction-${run}-${index}`
      const citations = [[referenceId]]
      articles.push(await publishCiting({ newsroom: editor, target, slug, citations }))
    }
    await waitUntilShown({ articles, text: source.title, giveUpMs: GIVE_UP_MS })
    await wait(SETTLE_MS)

    const rebuilds = await watchRebuilds({
      dataDir,
      paths: articles.map(({ slug }) => articlePath(slug)),
    })
    const title = `Measured source, corrected ${run}`
    const startedAt = performance.now()
    await editor.save('references', { title }, referenceId)
    const answeredMs = performance.now() - startedAt
    await waitUntilShown({ articles, text: title, giveUpMs: GIVE_UP_MS })
    const shownMs = performance.now() - startedAt
    await wait(SETTLE_MS)
    return describe({ answeredMs, shownMs, counts: await rebuilds.stop() })
  } finally {
    await removeMeasured({ newsroom: admin, articles, referenceIds: [referenceId] })
  }
}

async function waitUntilShown({
  articles,
  text,
  giveUpMs,
}: {
  articles: MeasuredArticle[]
  text: string
  giveUpMs: number
}): Promise<void> {
  const deadline = performance.now() + giveUpMs
  let missing = articles
  while (missing.length > 0) {
    if (performance.now() > deadline) {
      throw new Error(`${missing.length} pages do not show the source after ${giveUpMs / 1_000} s`)
    }
    const still: MeasuredArticle[] = []
    const asked = missing
    await runReaders({
      readers: READERS,
      total: asked.length,
      send: async (index) => {
        const article = asked[index]
        if (article === undefined) return 0
        const page = await fetch(article.url, { signal: AbortSignal.timeout(giveUpMs) })
        if (!(await page.text()).includes(text)) still.push(article)
        return page.status
      },
    })
    missing = still
    if (missing.length > 0) await wait(POLL_MS)
  }
}

function describe({
  answeredMs,
  shownMs,
  counts,
}: {
  answeredMs: number
  shownMs: number
  counts: number[]
}): Row[] {
  const source = `a corrected source cited by ${ARTICLES} articles`
  return [
    row('correction: answered', { value: answeredMs, unit: 'ms' }),
    row('correction: on every page', {
      value: shownMs,
      unit: 'ms',
      limit: { max: SHOWN_MS_MAX, source },
      note: 'from sending',
    }),
    row('correction: builds of a page, most', {
      value: Math.max(...counts),
      unit: '',
      limit: { max: 1, source },
      note: `of ${counts.length} pages; least ${Math.min(...counts)}`,
    }),
  ]
}
