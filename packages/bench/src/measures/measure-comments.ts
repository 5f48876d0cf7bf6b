import { getDemoAccount } from '../demo-accounts'
import { percentile } from '../load/percentile'
import { type Sent, runReaders } from '../load/run-readers'
import { Newsroom } from '../newsroom'
import { ReaderSession } from '../reader-session'
import { type Row, notMeasured, row } from '../row'
import type { Target } from '../target'

const TAKEN = 201
const LIMITED = 429
const COMMENTS_PER_READER = 20

/** All our readers come from one network, which the site limits by default. */
export const LIMIT_ADVICE =
  'start the site with POSTS_PER_MINUTE_MAX=1000000 to measure beyond its limit'

/** Submits comments as the demo reader, one at a time and sixteen at once. They stay in the queue. */
export async function measureComments({
  target,
  dataDir,
}: {
  target: Target
  dataDir: string
}): Promise<Row[]> {
  const submit = await prepareSubmission({ target, dataDir })
  const rows: Row[] = []
  for (const readers of [1, 16]) {
    const total = readers * COMMENTS_PER_READER
    const { sent, seconds } = await runReaders({ readers, total, send: submit })
    rows.push(...describe({ sent, seconds, readers }))
  }
  return rows
}

/** Logs in as the demo reader and answers with a way to submit one more comment. */
export async function prepareSubmission({
  target,
  dataDir,
}: {
  target: Target
  dataDir: string
}): Promise<(index: number) => Promise<number>> {
  const newsroom = await Newsroom.logIn(target.cms, await getDemoAccount(dataDir, 'editor'))
  const { id } = await newsroom.getArticle(target.slug)
  const session = await ReaderSession.logIn(target.site, await getDemoAccount(dataDir, 'reader'))
  const run = `${process.pid}.${Math.round(performance.now())}`
  return (index) =>
    session.submitComment(id, `A measured comment, ${run}, number ${index}. It may be rejected.`)
}

function describe({
  sent,
  seconds,
  readers,
}: {
  sent: Sent[]
  seconds: number
  readers: number
}): Row[] {
  const name = readers === 1 ? 'comment, 1 reader' : `comment, ${readers} readers`
  const taken = sent.filter((one) => one.status === TAKEN).map((one) => one.ms)
  const note = describeRefusals(sent)
  if (taken.length === 0) return [notMeasured(name, note)]
  return [
    row(`${name}: taken`, { value: taken.length / seconds, unit: '1/s', note }),
    row(`${name}: p50`, { value: percentile(taken, 0.5), unit: 'ms' }),
    row(`${name}: p95`, { value: percentile(taken, 0.95), unit: 'ms' }),
  ]
}

function describeRefusals(sent: Sent[]): string {
  const statuses = [...new Set(sent.map((one) => one.status))].filter((status) => status !== TAKEN)
  const counts = statuses.map(
    (status) => `${sent.filter((one) => one.status === status).length} answers ${status}`,
  )
  return [...counts, ...(statuses.includes(LIMITED) ? [LIMIT_ADVICE] : [])].join(', ')
}
