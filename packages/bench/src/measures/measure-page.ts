import { existsSync } from 'node:fs'
import { chromium } from 'playwright-core'
import { percentile } from '../load/percentile'
import { type Row, notMeasured, row } from '../row'
import type { Target } from '../target'
import { type Visit, visitPage } from './visit-page'

const CPU_SLOWDOWN = 4
const VISITS = 5
const INSTALLED = ['/usr/bin/chromium', '/usr/bin/chromium-browser', '/usr/bin/google-chrome']

/** Weighs the article's page in Chromium: the middle of five cold visits with a slow processor. */
export async function measurePage({
  target,
  chromiumPath,
}: {
  target: Target
  chromiumPath: string | undefined
}): Promise<Row[]> {
  const executablePath = [chromiumPath ?? [], INSTALLED, chromium.executablePath()]
    .flat()
    .find((candidate) => existsSync(candidate))
  if (executablePath === undefined) {
    return [notMeasured('article page in Chromium', 'no Chromium found; name one with --chromium')]
  }
  const browser = await chromium.launch({
    executablePath,
    args: ['--no-sandbox', '--disable-gpu', '--disable-dev-shm-usage'],
  })
  try {
    const visits: Visit[] = []
    for (let index = 0; index < VISITS; index += 1) {
      visits.push(await visitPage({ browser, url: target.articleUrl, cpuSlowdown: CPU_SLOWDOWN }))
    }
    return describeVisits(visits)
  } finally {
    await browser.close()
  }
}

function describeVisits(visits: Visit[]): Row[] {
  const middle = (pick: (visit: Visit) => number) => percentile(visits.map(pick), 0.5)
  const foreign = [...new Set(visits.flatMap((visit) => visit.foreignOrigins))]
  const slow = `processor ÷ ${CPU_SLOWDOWN}`
  return [
    row('page: everything', {
      value: middle((visit) => visit.totalBytes) / 1_000,
      unit: 'kB',
      note: `${middle((visit) => visit.requests)} requests, as sent`,
    }),
    row('page: scripts', {
      value: middle((visit) => visit.scriptBytes) / 1_000,
      unit: 'kB',
      limit: { max: 100, source: 'S11' },
      note: 'as sent',
    }),
    row('page: largest paint', {
      value: middle((visit) => visit.largestPaintMs),
      unit: 'ms',
      limit: { max: 1_500, source: 'S11' },
      note: slow,
    }),
    row('page: blocked time', {
      value: middle((visit) => visit.blockedMs),
      unit: 'ms',
      note: slow,
    }),
    row('page: layout shift', {
      value: middle((visit) => visit.layoutShift),
      unit: '',
      limit: { max: 0.05, source: 'S11' },
    }),
    row('page: other origins', { value: foreign.length, unit: '', note: foreign.join(' ') }),
  ]
}
