import { decodeFile } from '@footnote/citations/exchange/decode-file'
import type { ImportReport, ImportState } from '@footnote/contracts/reference-import'
import { readFile } from 'node:fs/promises'
import path from 'node:path'
import { setTimeout as pause } from 'node:timers/promises'
import { loadSettings } from '../load-settings'
import { PlainError } from '../plain-error'
import { describeLines, describeState } from './describe-report'
import { logIn, type Newsroom } from './newsroom'
import type { ImportCommand } from './parse-import-command'
import { createProgressBar } from './progress-bar'
import { readCredentials } from './read-credentials'

const POLL_MS = 500

/**
 * Imports files into the running newsroom, one after the other, and prints what became of them.
 *
 * Returns the exit code: 1 when a file could not be imported, or with `isStrict` when an entry
 * was refused; otherwise 0.
 */
export async function importFiles(command: ImportCommand): Promise<number> {
  const cmsUrl = command.cmsUrl ?? loadSettings().cmsUrl
  const newsroom = await logIn(cmsUrl, await readCredentials())
  let isGood = true
  for (const file of command.files) {
    const report = await importFile({ newsroom, file, isPreviewOnly: command.isPreviewOnly })
    if (report === null || report.status === 'failed') isGood = false
    else if (command.isStrict && report.refused > 0) isGood = false
  }
  return isGood ? 0 : 1
}

/** What became of a file; `null`, and why is printed, when it is none that can be imported. */
async function importFile({
  newsroom,
  file,
  isPreviewOnly,
}: {
  newsroom: Newsroom
  file: string
  isPreviewOnly: boolean
}): Promise<ImportReport | null> {
  try {
    const filename = path.basename(file).slice(-200)
    const preview = await newsroom.preview({ filename, text: await readText(file) })
    print(`${file}: ${describeState(preview)}`)
    const hasNew = preview.total > preview.matched + preview.refused
    const report = isPreviewOnly || !hasNew ? preview : await runImport(newsroom, preview)
    const told = report.report.filter(
      ({ outcome, notes }) => outcome === 'refused' || notes.length > 0,
    )
    if (told.length > 0) print(describeLines(told))
    return report
  } catch (error) {
    if (!(error instanceof PlainError)) throw error
    process.stderr.write(`${file}: ${error.message}\n`)
    return null
  }
}

async function readText(file: string): Promise<string> {
  try {
    // npm runs scripts in the root of the repository; paths count from where it was called.
    const bytes = await readFile(path.resolve(process.env['INIT_CWD'] ?? '.', file))
    return decodeFile(new Uint8Array(bytes).buffer)
  } catch (error) {
    const why = error instanceof Error ? error.message : String(error)
    throw new PlainError(`The file cannot be read: ${why}`, { cause: error })
  }
}

/** Starts the import and waits for its end. Ctrl-C ends the waiting, not the import. */
async function runImport(newsroom: Newsroom, { id }: ImportReport): Promise<ImportReport> {
  const bar = createProgressBar(process.stdout)
  let state: ImportState = await newsroom.start(id)
  while (state.status === 'running') {
    bar.show({ ...state, what: describeState(state) })
    await pause(POLL_MS)
    state = await newsroom.getState(id)
  }
  bar.end()
  const end = state.status === 'finished' ? 'done' : (state.failure ?? 'stopped by somebody')
  print(`  ${end}: ${describeState(state)}`)
  return newsroom.getReport(id)
}

function print(text: string): void {
  process.stdout.write(`${text}\n`)
}
