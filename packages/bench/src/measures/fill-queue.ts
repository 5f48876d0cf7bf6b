import { runReaders } from '../load/run-readers'
import type { Newsroom } from '../newsroom'
import type { Target } from '../target'
import { LIMIT_ADVICE, prepareSubmission } from './measure-comments'

const READERS = 8
const TAKEN = 201

/**
 * Submits comments through the site, as a reader would, until `waiting` of them wait.
 *
 * Throws with the status of the first refusal: a queue that is not full is not measured as one.
 */
export async function fillQueue({
  target,
  dataDir,
  newsroom,
  waiting,
}: {
  target: Target
  dataDir: string
  newsroom: Newsroom
  waiting: number
}): Promise<void> {
  const missing = waiting - (await newsroom.countWaiting())
  if (missing <= 0) return
  const submit = await prepareSubmission({ target, dataDir })
  await runReaders({
    readers: READERS,
    total: missing,
    send: async (index) => {
      const status = await submit(index)
      if (status === TAKEN) return status
      throw new Error(`comment ${index} of ${missing} was answered ${status}; ${LIMIT_ADVICE}`)
    },
  })
}
