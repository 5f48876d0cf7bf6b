import config from '@payload-config'
import { getPayload } from 'payload'
import { startFilling } from './collections/references/fill/start-filling'
import { freeAbandonedJobs } from './jobs/free-abandoned-jobs'
import { startJobLoop } from './jobs/job-loop'
import { onShutdown } from './on-shutdown'
import { payloadStarted } from './payload-started'
import { findStartMessage } from './start-error'

/**
 * Opens and migrates the database, frees the jobs a crash left behind, and starts the job loop
 * and the filling in of what an older version did not store.
 * Ends the process when that cannot be done, with one plain sentence if there is something to mend.
 */
export async function startPayload(): Promise<void> {
  try {
    const payload = await getPayload({ config })
    const hasDatabaseToItself = payload.db.name === 'sqlite'
    await freeAbandonedJobs(payload, hasDatabaseToItself ? null : new Date())
    onShutdown(startJobLoop(payload))
    onShutdown(startFilling(payload))
    payloadStarted.resolve(payload)
  } catch (error) {
    console.error(findStartMessage(error) ?? error)
    process.exit(1)
  }
}
