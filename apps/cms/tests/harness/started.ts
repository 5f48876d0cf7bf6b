import type { RunningApp } from '@footnote/launcher/start-app'
import type { Server } from 'node:http'

type Started = { app: RunningApp; servers: Server[]; dataDir: string }

let started: Started | null = null

/** Remembers what the set-up started, for the tear-down. */
export function setStarted(value: Started): void {
  started = value
}

/** What the set-up started, or `null` when it did not get that far. */
export function findStarted(): Started | null {
  return started
}
