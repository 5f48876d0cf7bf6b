import type { PayloadRequest } from 'payload'
import { RETRIES_MAX, retryDelayMs } from './retry-delay'

type TaskArgs = {
  input: unknown
  job: { id: string | number; totalTried?: number | null; waitUntil?: string | null }
  req: PayloadRequest
}
type TaskResult = { output: object }

/** Goes with `tryAgainLater`: Payload counts the attempts, the delay is ours. */
export const retries = { attempts: RETRIES_MAX, backoff: { type: 'fixed' as const, delay: 0 } }

/**
 * Makes a task that throws come again, later each time. Payload's own exponential back-off has no
 * upper bound, but it respects a later `waitUntil` on the job.
 */
export function tryAgainLater<Args extends TaskArgs>(work: (args: Args) => Promise<void>) {
  return async (args: Args): Promise<TaskResult> => {
    const { job, req } = args
    try {
      await work(args)
      return { output: {} }
    } catch (error) {
      const attempts = job.totalTried ?? 0
      job.waitUntil = new Date(Date.now() + retryDelayMs(attempts)).toISOString()
      req.payload.logger.warn({
        err: error,
        job: job.id,
        attempt: attempts + 1,
        msg: attempts < RETRIES_MAX ? 'a job failed and will be tried again' : 'a job was given up',
      })
      throw error
    }
  }
}
