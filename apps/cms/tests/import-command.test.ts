import { repositoryRoot } from '@footnote/launcher/repository-root'
import { execFile } from 'node:child_process'
import { mkdtemp, rm, writeFile } from 'node:fs/promises'
import { tmpdir } from 'node:os'
import path from 'node:path'
import { testRun } from './harness/test-run'
import { createSources, newMarker, writeReferenceFile } from './steps/reference-file'

let folder = ''

beforeAll(async () => {
  folder = await mkdtemp(path.join(tmpdir(), 'footnote-import-'))
})

afterAll(() => rm(folder, { recursive: true, force: true }))

type Run = { code: number; stdout: string; stderr: string }

/** Runs `npm run import` against the CMS of this run, logged in as its contributor. */
function runImport(args: readonly string[], env: Record<string, string> = {}): Promise<Run> {
  const { cmsUrl, staff } = testRun()
  const command = path.join(repositoryRoot, 'packages', 'launcher', 'bin', 'import.mjs')
  const { email, password } = staff.contributor
  return new Promise((resolve) => {
    execFile(
      process.execPath,
      [command, '--cms', cmsUrl, ...args],
      {
        cwd: folder,
        env: {
          PATH: process.env['PATH'] ?? '',
          INIT_CWD: folder,
          FOOTNOTE_EMAIL: email,
          FOOTNOTE_PASSWORD: password,
          NODE_ENV: 'test',
          ...env,
        },
      },
      (error, stdout, stderr) => {
        resolve({ code: typeof error?.code === 'number' ? error.code : 0, stdout, stderr })
      },
    )
  })
}

async function writeTestFile(name: string): Promise<void> {
  const sources = createSources(5, newMarker())
  const titleless = createSources(1, newMarker()).map(({ title: _, ...rest }) => rest)
  await writeFile(
    path.join(folder, name),
    writeReferenceFile('bibtex', [...sources, ...titleless, ...sources.slice(0, 2)]),
  )
}

test('a file is previewed, imported and reported from the command line', async () => {
  await writeTestFile('a.bib')
  const preview = await runImport(['--preview', 'a.bib'])
  expect([preview.code, preview.stderr]).toEqual([0, ''])
  expect(preview.stdout).toMatch(/^a\.bib: 5 new, 2 here already, 1 refused\n/)

  const run = await runImport(['a.bib'])
  expect([run.code, run.stderr]).toEqual([0, ''])
  expect(run.stdout).toContain('  done: 5 created, 2 here already, 1 refused')
  expect(run.stdout).toMatch(/\d+ {2}refused .*\n.*The entry has no title/)
  expect(run.stdout).toMatch(/\d+ {2}here already .*\n.*Already here as/)

  const again = await runImport(['--strict', 'a.bib'])
  expect(again.stdout).toMatch(/^a\.bib: 0 new, 7 here already, 1 refused\n/)
  expect(again.code).toBe(1)
}, 60_000)

test('one file that cannot be read does not keep the next from being imported', async () => {
  await writeTestFile('b.bib')
  const run = await runImport(['missing.bib', 'b.bib'])
  expect(run.code).toBe(1)
  expect(run.stderr).toMatch(/^missing\.bib: The file cannot be read: ENOENT/)
  expect(run.stdout).toContain('  done: 5 created')
}, 60_000)

test('a wrong password is one sentence, and so is no newsroom', async () => {
  await writeTestFile('c.bib')
  const wrong = await runImport(['c.bib'], { FOOTNOTE_PASSWORD: 'not the password at all' })
  expect([wrong.code, wrong.stderr]).toEqual([
    1,
    'The log-in failed: The email or password provided is incorrect.\n',
  ])
  const away = await runImport(['--cms', 'http://127.0.0.1:9', 'c.bib'])
  expect([away.code, away.stderr]).toEqual([
    1,
    'The newsroom at http://127.0.0.1:9 does not answer: start it with npm start, or name it with --cms.\n',
  ])
}, 60_000)
