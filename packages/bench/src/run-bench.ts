import { mkdir, writeFile } from 'node:fs/promises'
import { availableParallelism } from 'node:os'
import path from 'node:path'
import { env } from './env'
import { formatTable } from './format-table'
import { measureCitations } from './measures/measure-citations'
import { measureColdStart } from './measures/measure-cold-start'
import { measureComments } from './measures/measure-comments'
import { measureCorrections } from './measures/measure-corrections'
import { measureMemory } from './measures/measure-memory'
import { measureModeration } from './measures/measure-moderation'
import { measurePage } from './measures/measure-page'
import { measureReads } from './measures/measure-reads'
import { measureRegeneration } from './measures/measure-regeneration'
import { measureSaves } from './measures/measure-saves'
import { type MeasureName, type Options, USAGE, parseOptions } from './options'
import { type Row, notMeasured } from './row'
import { findTarget } from './target'

const LEGEND = `A higher rate is better, a lower value of everything else. The client bounds a rate, never the
processor time that a request costs the server. Other work on this machine shows in every number.`

/** Measures that need no running product. */
const ALONE = new Set<MeasureName>(['start', 'citations'])

try {
  const args = process.argv.slice(2)
  if (args.includes('--help')) process.stdout.write(`${USAGE}\n`)
  else await runBench(parseOptions(args))
} catch (error) {
  process.stderr.write(`${error instanceof Error ? error.message : String(error)}\n`)
  process.exitCode = 1
}

async function runBench(options: Options): Promise<void> {
  const startedAt = new Date()
  const rows = [
    ...(await startCold(options)),
    ...(await measureInProcess(options)),
    ...(await measureRunning(options)),
  ]
  process.stdout.write(`\n${formatTable(rows)}\n\n${LEGEND}\n`)
  const file = await writeJson({ options, startedAt, rows })
  process.stdout.write(`The numbers are in ${file}\n`)
}

async function startCold(options: Options): Promise<Row[]> {
  const { start: command, site, cms } = options
  if (command === undefined || !options.only.includes('start')) return []
  return attempt('cold start', () => measureColdStart({ command, site, cms }))
}

async function measureInProcess({ only }: Options): Promise<Row[]> {
  if (!only.includes('citations')) return []
  return attempt('citations', () => Promise.resolve(measureCitations()))
}

/** In this order, because a load leaves memory behind and a save empties a cache. */
async function measureRunning(options: Options): Promise<Row[]> {
  const wanted = new Set<MeasureName>(options.only.filter((name) => !ALONE.has(name)))
  if (wanted.size === 0) return []
  const target = await findTarget(options)
  const dataDir = options['data-dir']
  process.stdout.write(`Measuring ${target.articleUrl}\n`)

  const steps: [name: MeasureName, title: string, measure: () => Promise<Row[]>][] = [
    ['memory', 'memory before', () => measureMemory({ target, when: 'before' })],
    ['reads', 'article reads', () => measureReads({ target, seconds: options.seconds })],
    ['page', 'article page', () => measurePage({ target, chromiumPath: options.chromium })],
    ['saves', 'save to visible', () => measureSaves({ target, dataDir, saves: options.saves })],
    ['comments', 'comments', () => measureComments({ target, dataDir })],
    [
      'moderation',
      'moderation list',
      () => measureModeration({ target, dataDir, waiting: options.waiting }),
    ],
    ['regeneration', 'page with many citations', () => measureRegeneration({ target, dataDir })],
    ['corrections', 'correction of a source', () => measureCorrections({ target, dataDir })],
    ['memory', 'memory after', () => measureMemory({ target, when: 'after' })],
  ]
  const rows: Row[] = []
  for (const [name, title, measure] of steps) {
    if (wanted.has(name)) rows.push(...(await attempt(title, measure)))
  }
  return rows
}

/** One measure that fails must not cost the others: its row says why. */
async function attempt(title: string, measure: () => Promise<Row[]>): Promise<Row[]> {
  process.stdout.write(`  ${title} …\n`)
  try {
    return await measure()
  } catch (error) {
    return [notMeasured(title, error instanceof Error ? error.message : String(error))]
  }
}

async function writeJson({
  options,
  startedAt,
  rows,
}: {
  options: Options
  startedAt: Date
  rows: Row[]
}): Promise<string> {
  const name = `${startedAt.toISOString().replaceAll(':', '-')}.json`
  const file =
    options.json === undefined
      ? path.join(options['data-dir'], 'bench', name)
      : path.resolve(env.folder, options.json)
  await mkdir(path.dirname(file), { recursive: true })
  const machine = { node: process.version, processors: availableParallelism() }
  const result = { startedAt: startedAt.toISOString(), machine, options, rows }
  await writeFile(file, `${JSON.stringify(result, null, 2)}\n`)
  return file
}
