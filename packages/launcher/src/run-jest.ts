import { readFile, rm } from 'node:fs/promises'
import { tmpdir } from 'node:os'
import path from 'node:path'
import { z } from 'zod'
import { hasCode } from './has-code'
import { repositoryRoot } from './repository-root'
import { runProgram } from './run-program'

const JestResultsSchema = z.object({
  numPassedTests: z.number().int(),
  numFailedTests: z.number().int(),
  /** Files that could not even be loaded; their tests are not counted anywhere else. */
  numRuntimeErrorTestSuites: z.number().int(),
  success: z.boolean(),
})

/** How many tests ran; a file that could not be loaded counts as one failed test. */
export type TestCount = { passed: number; failed: number }

/** Runs Jest in a folder of the repository and counts its tests from Jest's own results. */
export async function runJest(input: {
  folder: string
  config: string
  env?: Record<string, string>
}): Promise<TestCount> {
  const results = path.join(tmpdir(), `footnote-jest-${process.pid}-${Date.now()}.json`)
  const exit = await runProgram({
    program: process.execPath,
    args: [
      path.join(repositoryRoot, 'node_modules/jest/bin/jest.js'),
      `--config=${input.config}`,
      '--json',
      `--outputFile=${results}`,
    ],
    folder: path.join(repositoryRoot, input.folder),
    ...(input.env ? { env: input.env } : {}),
  })
  const text = await readFile(results, 'utf8').catch((error: unknown) => {
    // Jest writes no results when its set-up failed.
    if (hasCode(error, 'ENOENT')) return null
    throw error
  })
  await rm(results, { force: true })
  if (text === null) return { passed: 0, failed: 1 }
  const counted = JestResultsSchema.parse(JSON.parse(text))
  const failed = counted.numFailedTests + counted.numRuntimeErrorTestSuites
  return { passed: counted.numPassedTests, failed: exit === 0 ? failed : Math.max(failed, 1) }
}
