import { rm } from 'node:fs/promises'
import { findStarted } from './started'

/** Stops the CMS and removes its data. */
export default async function globalTeardown(): Promise<void> {
  const started = findStarted()
  if (started === null) return
  await started.app.stop()
  started.receiver.closeAllConnections()
  await new Promise((resolve) => started.receiver.close(resolve))
  await rm(started.dataDir, { recursive: true, force: true })
}
