import { rm } from 'node:fs/promises'
import { findStarted } from './started'

/** Stops the CMS and removes its data. */
export default async function globalTeardown(): Promise<void> {
  const started = findStarted()
  if (started === null) return
  await started.app.stop()
  for (const server of started.servers) {
    server.closeAllConnections()
    await new Promise((resolve) => server.close(resolve))
  }
  await rm(started.dataDir, { recursive: true, force: true })
}
