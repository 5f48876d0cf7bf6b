import { buildApps } from './build-apps'
import { requireChromium } from './install-chromium'
import { listWorkspacesWith } from './list-workspaces'
import { runJest } from './run-jest'
import type { TestCount } from './run-jest'
import { runProgram } from './run-program'
import { formatReport, isFailed } from './test-report'
import type { StageResult } from './test-report'

type Stage = { name: string; run: () => Promise<StageResult['outcome']> }

const MILLISECONDS = 1_000

/**
 * Runs every stage, also after a failed one, and prints which ran and how they ended.
 *
 * Returns the exit code: 0 when nothing failed.
 */
export async function runTests(stages: readonly Stage[]): Promise<number> {
  const results: StageResult[] = []
  for (const stage of stages) {
    process.stdout.write(`\n── ${stage.name} ──\n`)
    const startedAt = Date.now()
    const outcome = await stage.run().catch((error: unknown): StageResult['outcome'] => {
      process.stderr.write(`${error instanceof Error ? error.message : String(error)}\n`)
      return { kind: 'checked', isGood: false }
    })
    results.push({ name: stage.name, seconds: (Date.now() - startedAt) / MILLISECONDS, outcome })
  }
  process.stdout.write(`\n${formatReport(results)}`)
  return results.some(isFailed) ? 1 : 0
}

/** Everything `npm test` runs. MongoDB is one of the databases when its address is known. */
export function allStages(mongodbUrl: string | null): Stage[] {
  return [
    {
      name: 'types',
      run: () => check('npx', ['turbo', 'run', 'typecheck', '--output-logs=errors-only']),
    },
    { name: 'lint', run: () => check('npm', ['run', 'lint', '--silent']) },
    { name: 'unit', run: testUnits },
    { name: 'build', run: build },
    cmsStage('SQLite', { CMS_TEST_DATABASE: 'sqlite' }),
    mongodbUrl === null
      ? {
          name: 'CMS over HTTP, MongoDB',
          run: async () => ({ kind: 'not-run', reason: 'MONGODB_TEST_URL is not set' }),
        }
      : mongodbStage(mongodbUrl),
    {
      name: 'site over HTTP',
      run: () => test({ folder: 'apps/web', config: 'jest.http.config.js' }),
    },
    { name: 'journeys in Chromium', run: testJourneys },
  ]
}

/** The CMS over HTTP on a MongoDB replica set. */
export function mongodbStage(mongodbUrl: string): Stage {
  return cmsStage('MongoDB', { CMS_TEST_DATABASE: 'mongodb', MONGODB_TEST_URL: mongodbUrl })
}

function cmsStage(database: string, env: Record<string, string>): Stage {
  return {
    name: `CMS over HTTP, ${database}`,
    run: () => test({ folder: 'apps/cms', config: 'jest.http.config.js', env }),
  }
}

async function check(program: string, args: readonly string[]): Promise<StageResult['outcome']> {
  return { kind: 'checked', isGood: (await runProgram({ program, args })) === 0 }
}

async function test(input: Parameters<typeof runJest>[0]): Promise<StageResult['outcome']> {
  return { kind: 'tested', ...(await runJest(input)) }
}

async function testUnits(): Promise<StageResult['outcome']> {
  const total: TestCount = { passed: 0, failed: 0 }
  for (const folder of await listWorkspacesWith('unit')) {
    const count = await runJest({ folder, config: 'jest.config.js' })
    total.passed += count.passed
    total.failed += count.failed
  }
  return { kind: 'tested', ...total }
}

async function build(): Promise<StageResult['outcome']> {
  await buildApps({ apps: ['cms', 'web'] })
  return { kind: 'checked', isGood: true }
}

async function testJourneys(): Promise<StageResult['outcome']> {
  const chromium = await requireChromium()
  return test({
    folder: 'apps/web',
    config: 'jest.e2e.config.js',
    env: { CHROMIUM_PATH: chromium },
  })
}
