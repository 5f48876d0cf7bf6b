import config from '@payload-config'
import { getPayload } from 'payload'
import { findLastBeat } from '../../jobs/job-loop'
import { measureBacklog } from '../../jobs/measure-backlog'

const DATABASE_TIMEOUT_MS = 2_000
const BEAT_AGE_MS_MAX = 30_000

export const dynamic = 'force-dynamic'

/** 200 when the database answers and the job loop runs, else 503; the backlog is told, not judged. */
export async function GET(): Promise<Response> {
  const [backlog, lastBeat] = [await findBacklog(), findLastBeat()]
  const isBeating = lastBeat !== null && Date.now() - lastBeat.getTime() < BEAT_AGE_MS_MAX
  const isReady = backlog !== null && isBeating
  return Response.json(
    { isReady, database: backlog === null ? 'silent' : 'answers', jobs: { lastBeat, ...backlog } },
    { status: isReady ? 200 : 503, headers: { 'cache-control': 'no-store' } },
  )
}

async function findBacklog() {
  const timeout = new Promise<null>((resolve) => {
    setTimeout(() => resolve(null), DATABASE_TIMEOUT_MS).unref()
  })
  const measured = getPayload({ config })
    .then(measureBacklog)
    .catch(() => null)
  return Promise.race([measured, timeout])
}
