import { getDemoAccount } from '../demo-accounts'
import { percentile } from '../load/percentile'
import { Newsroom } from '../newsroom'
import { fillQueue } from './fill-queue'
import { type Row, row } from '../row'
import type { Target } from '../target'

const WAITING_INTENDED = 10_000
const VIEWS = 20
const PAGE = '/admin/moderation'

/** Opens the list of waiting comments as a moderator, after filling it up to `waiting` comments. */
export async function measureModeration({
  target,
  dataDir,
  waiting: intended,
}: {
  target: Target
  dataDir: string
  waiting: number
}): Promise<Row[]> {
  const newsroom = await Newsroom.logIn(target.cms, await getDemoAccount(dataDir, 'moderator'))
  await fillQueue({ target, dataDir, newsroom, waiting: intended })
  const waiting = await newsroom.countWaiting()
  await newsroom.openPage(PAGE)
  const times: number[] = []
  for (let index = 0; index < VIEWS; index += 1) {
    const startedAt = performance.now()
    await newsroom.openPage(PAGE)
    times.push(performance.now() - startedAt)
  }
  const note =
    waiting >= WAITING_INTENDED
      ? `${waiting} waiting`
      : `only ${waiting} waiting; --waiting ${WAITING_INTENDED} fills the queue first`
  return [
    row('moderation list: p50', { value: percentile(times, 0.5), unit: 'ms', note }),
    row('moderation list: p95', { value: percentile(times, 0.95), unit: 'ms', note }),
  ]
}
