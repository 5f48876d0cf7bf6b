import type { ExchangeFormat } from '@footnote/citations/exchange/exchange-format'
import { parseEntry } from '@footnote/citations/exchange/parse-entry'
import type { FileEntry } from '@footnote/citations/exchange/parsed-entry'
import type { ImportLine, ImportReport } from '@footnote/contracts/reference-import'
import { createLocalReq, type Payload, type PayloadRequest, type TypedUser } from 'payload'
import { inTransaction } from '../database/in-transaction'
import { boundLine } from './bound-line'
import { countOutcomes } from './count-outcomes'
import { EntryRefusedError, createReference } from './create-reference'
import { findImportState } from './find-import-state'
import { listKnownSources } from './list-known-sources'
import { mergeJournal } from './merge-journal'
import { readEntry, type ReadEntry } from './read-entry'
import { SourceIndex } from './source-index'
import { storeImport } from './store-import'
import { toMatchedLine } from './to-matched-line'

/** How long one batch may keep the writer of the database. */
const WRITING_MS = 120

/** How many lines wait in the journal until the report is written as a whole. */
const JOURNAL_LINES_MAX = 250

/** How far an import is; the report is whole, and the journal is what is not stored of it. */
export type ImportProgress = Pick<
  ImportReport,
  'done' | 'created' | 'matched' | 'refused' | 'report'
> & { journal: ImportLine[] }

type Batch = {
  payload: Payload
  importId: string
  starter: TypedUser | null
  /** The entries that come next, of which as many are imported as there is time for. */
  batch: readonly FileEntry[]
  format: ExchangeFormat
  progress: ImportProgress
}

/**
 * Imports the first entries of a batch, at least one, and stores how far the import is with them.
 * `null` when it was stopped or deleted: then nothing is created.
 *
 * A write that fails takes its transaction with it, so an entry that the library refuses is noted,
 * and the batch begins again without it.
 */
export async function importBatch(batch: Batch): Promise<ImportProgress | null> {
  const entries = batch.batch.map((entry) => readEntry(parseEntry(entry, batch.format)))
  const refusals = new Map<ReadEntry, string>()
  for (;;) {
    const { payload, starter } = batch
    const req = await createLocalReq(starter === null ? {} : { user: starter }, payload)
    try {
      return await inTransaction(req, () => storeBatch(req, { ...batch, entries, refusals }))
    } catch (error) {
      if (!(error instanceof EntryRefusedError)) throw error
      refusals.set(error.entry, error.message)
    }
  }
}

async function storeBatch(
  req: PayloadRequest,
  batch: Batch & { entries: readonly ReadEntry[]; refusals: ReadonlyMap<ReadEntry, string> },
): Promise<ImportProgress | null> {
  const state = await findImportState(req, batch.importId)
  if (state?.status !== 'running') return null
  const lines = await importEntries(req, batch)
  const { report, journal, ...before } = batch.progress
  const counts = countOutcomes(lines)
  const progress = {
    done: before.done + lines.length,
    created: before.created + counts.created,
    matched: before.matched + counts.matched,
    refused: before.refused + counts.refused,
  }
  const whole = mergeJournal(report, { journal: lines, done: progress.done })
  const isLast = progress.done >= state.total
  const waiting = [...journal, ...lines]
  const isWritten = isLast || waiting.length >= JOURNAL_LINES_MAX
  await storeImport(req, {
    id: batch.importId,
    ...progress,
    ...(isWritten ? { report: whole, journal: [] } : { journal: waiting }),
    ...(isLast ? { status: 'finished', text: null } : {}),
  })
  return { ...progress, report: whole, journal: isWritten ? [] : waiting }
}

async function importEntries(
  req: PayloadRequest,
  batch: { entries: readonly ReadEntry[]; refusals: ReadonlyMap<ReadEntry, string> },
): Promise<ImportLine[]> {
  const began = performance.now()
  const index = new SourceIndex()
  const questions = batch.entries.flatMap(({ source }) => source?.question ?? [])
  for (const known of await listKnownSources(req, questions)) index.add(known)
  const lines: ImportLine[] = []
  for (const entry of batch.entries) {
    if (lines.length > 0 && performance.now() - began > WRITING_MS) break
    lines.push(boundLine(await importEntry(req, { entry, index, refusals: batch.refusals })))
  }
  return lines
}

async function importEntry(
  req: PayloadRequest,
  {
    entry,
    index,
    refusals,
  }: { entry: ReadEntry; index: SourceIndex; refusals: ReadonlyMap<ReadEntry, string> },
): Promise<ImportLine> {
  const { line, label, source, notes } = entry
  if (source === null) return { line, label, outcome: 'refused', notes, referenceId: null }
  const match = index.findMatch(source.keys)
  if (match !== null) return toMatchedLine(entry, match)
  const refusal = refusals.get(entry)
  if (refusal !== undefined) {
    return { line, label, outcome: 'refused', notes: [refusal, ...notes], referenceId: null }
  }
  const created = await createReference(req, { entry, document: source.document })
  index.add({ ...source.keys, citationKey: created.citationKey, id: created.id, line: null })
  return {
    line,
    label,
    outcome: 'created',
    notes: [...created.notes, ...notes],
    referenceId: created.id,
  }
}
