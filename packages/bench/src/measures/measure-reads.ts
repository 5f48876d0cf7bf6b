import { percentile } from '../load/percentile'
import { type LoadResult, runClosedLoad, runPacedLoad } from '../load/run-load'
import { sendRequest } from '../load/send-request'
import { type BareServer, startBareServer } from '../load/start-bare-server'
import { readCpuSeconds } from '../process/process-usage'
import { type Row, row } from '../row'
import type { Target } from '../target'

const CONNECTIONS = 16
const PACED_REQUESTS_PER_SECOND = 200
const PACED_P95_MS_MAX = 50

/** Product and bare server take turns, so that a busy moment of the machine meets both. */
const ROUNDS = 5

type Run = LoadResult & { cpuSeconds: number | null }

/** Reads one article as fast as it comes, compressed and not, then at a calm pace; each beside a bare server. */
export async function measureReads({
  target,
  seconds,
}: {
  target: Target
  seconds: number
}): Promise<Row[]> {
  const answer = await sendRequest({
    url: target.articleUrl,
    headers: { 'accept-encoding': 'gzip' },
  })
  if (answer.status !== 200) {
    throw new Error(`${target.articleUrl} answers ${answer.status}; name another with --article.`)
  }
  const bare = await startBareServer(answer)
  try {
    return [
      ...(await compareClosedLoad({ target, bare, seconds, encoding: 'gzip' })),
      ...(await compareClosedLoad({ target, bare, seconds, encoding: 'identity' })),
      await comparePacedLoad({ target, bare, seconds }),
    ]
  } finally {
    bare.stop()
  }
}

async function compareClosedLoad({
  target,
  bare,
  seconds,
  encoding,
}: {
  target: Target
  bare: BareServer
  seconds: number
  encoding: 'gzip' | 'identity'
}): Promise<Row[]> {
  const load = (url: string) => () =>
    runClosedLoad({
      url,
      headers: { 'accept-encoding': encoding },
      seconds: seconds / ROUNDS,
      connections: CONNECTIONS,
    })
  await load(target.articleUrl)()
  await load(bare.url)()
  const productRuns: Run[] = []
  const baseRuns: Run[] = []
  for (let round = 0; round < ROUNDS; round += 1) {
    productRuns.push(await countCpu(target.sitePid, load(target.articleUrl)))
    baseRuns.push(await countCpu(bare.pid, load(bare.url)))
  }
  const product = pool(productRuns)
  const base = pool(baseRuns)

  const name = `article, ${encoding}, ${CONNECTIONS} readers`
  const perSecond = (run: Run) => run.latenciesMs.length / run.seconds
  const note = product.failures === 0 ? '' : `${product.failures} answers were not 200`
  return [
    row(`${name}: rate`, {
      value: perSecond(product),
      unit: '1/s',
      baseline: perSecond(base),
      note,
    }),
    ...([0.5, 0.99] as const).map((share) =>
      row(`${name}: p${share * 100}`, {
        value: percentile(product.latenciesMs, share),
        unit: 'ms',
        baseline: percentile(base.latenciesMs, share),
      }),
    ),
    row(`${name}: processor per request`, {
      value: cpuMicrosecondsPerRequest(product),
      unit: 'µs',
      baseline: cpuMicrosecondsPerRequest(base),
      note: product.cpuSeconds === null ? 'the process cannot be seen' : '',
    }),
  ]
}

async function comparePacedLoad({
  target,
  bare,
  seconds,
}: {
  target: Target
  bare: BareServer
  seconds: number
}): Promise<Row> {
  const load = async (url: string) => {
    const headers = { 'accept-encoding': 'gzip' }
    return runPacedLoad({ url, headers, seconds, requestsPerSecond: PACED_REQUESTS_PER_SECOND })
  }
  const product = await load(target.articleUrl)
  const base = await load(bare.url)
  return row(`article, gzip, ${PACED_REQUESTS_PER_SECOND} requests/s: p95`, {
    value: percentile(product.latenciesMs, 0.95),
    unit: 'ms',
    baseline: percentile(base.latenciesMs, 0.95),
    limit: { max: PACED_P95_MS_MAX, source: 'O11' },
    note: product.failures === 0 ? '' : `${product.failures} answers were not 200`,
  })
}

async function countCpu(pid: number | null, load: () => Promise<LoadResult>): Promise<Run> {
  const before = pid === null ? null : await readCpuSeconds(pid)
  const result = await load()
  if (result.latenciesMs.length === 0) throw new Error('No request was answered with 200.')
  const cpuSeconds = before === null || pid === null ? null : (await readCpuSeconds(pid)) - before
  return { ...result, cpuSeconds }
}

function pool(runs: Run[]): Run {
  const sumOf = (pick: (run: Run) => number) => runs.reduce((sum, run) => sum + pick(run), 0)
  return {
    latenciesMs: runs.flatMap((run) => run.latenciesMs),
    failures: sumOf((run) => run.failures),
    seconds: sumOf((run) => run.seconds),
    cpuSeconds: runs.some((run) => run.cpuSeconds === null)
      ? null
      : sumOf((run) => run.cpuSeconds ?? 0),
  }
}

function cpuMicrosecondsPerRequest({ cpuSeconds, latenciesMs }: Run): number | null {
  return cpuSeconds === null ? null : (cpuSeconds * 1_000_000) / latenciesMs.length
}
