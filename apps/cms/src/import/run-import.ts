import { listEntries } from '@footnote/citations/exchange/list-entries'
import { setTimeout as pause } from 'node:timers/promises'
import type { Payload } from 'payload'
import { findStartedImport } from './find-started-import'
import { importBatch, type ImportProgress } from './import-batch'

/** Entries of one transaction at most; how many it is depends on how long they take. */
const BATCH_ENTRIES_MAX = 50
/** The writer and the process are everybody's: as much time as a batch took is left to the others. */
const PAUSE_MS_MIN = 20
const PAUSE_MS_MAX = 500

/**
 * Creates what an import holds, batch by batch, from where it stands until it is done or somebody
 * stops it. Each batch commits with the report of it, so that a killed import goes on where it
 * was, and nothing is created twice.
 *
 * `beat` is called between batches and throws to have the import go on later.
 */
export async function runImport({
  payload,
  importId,
  beat,
}: {
  payload: Payload
  importId: string
  beat: () => Promise<void>
}): Promise<void> {
  const started = await findStartedImport(payload, importId)
  if (started === null) return
  const entries = listEntries(started)
  if (entries.length < started.total) {
    throw new Error(
      `The stored file of import ${importId} holds ${entries.length} entries of ${started.total}.`,
    )
  }
  let progress: ImportProgress | null = started.progress
  while (progress !== null && progress.done < entries.length) {
    const began = performance.now()
    progress = await importBatch({
      payload,
      importId,
      starter: started.starter,
      batch: entries.slice(progress.done, progress.done + BATCH_ENTRIES_MAX),
      format: started.format,
      progress,
    })
    const tookMs = performance.now() - began
    await pause(Math.min(Math.max(tookMs, PAUSE_MS_MIN), PAUSE_MS_MAX))
    await beat()
  }
}
