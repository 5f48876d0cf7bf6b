import { AsyncLocalStorage } from 'node:async_hooks'
import { setTimeout as pause } from 'node:timers/promises'
import type { Payload } from 'payload'
import { processSingleton } from '../process-singleton'
import { freeAbandonedJobs } from './free-abandoned-jobs'
import { JOB_QUEUES, JOBS_AT_ONCE, type JobQueue } from './job-queues'
import { whereDue } from './where-due'

const POLL_MS = 1_000
const REAP_MS = 15_000
/** A job cut off here is freed and run again after the next start. */
const STOP_MS_MAX = 10_000

type Loop = {
  running: Map<JobQueue, Promise<void>>
  isKickedAgain: Set<JobQueue>
  lastBeat: Date
  run: (queue: JobQueue) => Promise<void>
}

const state = processSingleton<{ loop: Loop | null }>('job-loop', () => ({ loop: null }))

/**
 * Runs due jobs every second, and at once when `kickJobs` is called; one run per queue at a time.
 * Returns a function that stops it and resolves when the running jobs are done or took too long.
 */
export function startJobLoop(payload: Payload): () => Promise<void> {
  // Jobs belong to no request, although the commit inside a request is what wakes them.
  const outsideRequests = AsyncLocalStorage.snapshot()
  const loop: Loop = {
    running: new Map(),
    isKickedAgain: new Set(),
    lastBeat: new Date(),
    run: (queue) => outsideRequests(() => runDueJobs(payload, queue)),
  }
  state.loop = loop
  const poll = setInterval(() => {
    for (const queue of JOB_QUEUES) kickJobs(queue)
  }, POLL_MS)
  const reap = setInterval(() => {
    freeAbandonedJobs(payload, new Date()).catch((error: unknown) => {
      payload.logger.error({ err: error, msg: 'abandoned jobs could not be freed' })
    })
  }, REAP_MS)

  return async () => {
    clearInterval(poll)
    clearInterval(reap)
    state.loop = null
    await Promise.race([Promise.all(loop.running.values()), pause(STOP_MS_MAX)])
  }
}

/** Runs the queue's due jobs soon; harmless to call too often. */
export function kickJobs(queue: JobQueue): void {
  const { loop } = state
  if (loop === null) return
  if (loop.running.has(queue)) {
    loop.isKickedAgain.add(queue)
    return
  }
  const run = loop.run(queue).then(() => {
    loop.lastBeat = new Date()
    loop.running.delete(queue)
    if (loop.isKickedAgain.delete(queue)) kickJobs(queue)
  })
  loop.running.set(queue, run)
}

/** When the loop last got through a queue; null while it is not running. */
export function findLastBeat(): Date | null {
  return state.loop?.lastBeat ?? null
}

/** Tells whether jobs may go on; a long one asks now and then, so that the process can end. */
export function isJobLoopRunning(): boolean {
  return state.loop !== null
}

async function runDueJobs(payload: Payload, queue: JobQueue): Promise<void> {
  try {
    const { totalDocs } = await payload.count({
      collection: 'payload-jobs',
      where: whereDue(queue, new Date()),
    })
    if (totalDocs === 0) return
    // Payload logs a failed job with all its input, which may be a mail: each task logs for itself.
    await payload.jobs.run({ queue, limit: JOBS_AT_ONCE[queue], silent: true })
  } catch (error) {
    payload.logger.error({ err: error, queue, msg: 'due jobs could not be run' })
  }
}
