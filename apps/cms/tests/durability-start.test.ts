import { startApp } from '@footnote/launcher/start-app'
import { mkdtemp, writeFile } from 'node:fs/promises'
import { createServer } from 'node:net'
import { tmpdir } from 'node:os'
import path from 'node:path'
import { findFreePort } from '@footnote/launcher/find-free-port'
import { createCmsSettings } from './harness/cms-settings'
import { cmsFolder } from './harness/start-cms'

/** What the CMS prints when it refuses to start with these settings, without what Next prints. */
async function refusal(change: Record<string, string>): Promise<string> {
  const port = await findFreePort()
  const settings = await createCmsSettings({
    port,
    siteUrl: 'http://127.0.0.1:9',
    database: 'sqlite',
  })
  const lines: string[] = []
  await expect(
    startApp({
      name: 'CMS',
      folder: cmsFolder,
      command: [process.execPath, 'dist/server.mjs'],
      env: { ...settings, ...change },
      readyUrl: `${settings.CMS_URL}/readyz`,
      readyTimeoutMs: 60_000,
      onLine: (line) => lines.push(line),
    }),
  ).rejects.toThrow('The CMS ended while starting.')
  return lines
    .filter((line) => !line.includes('next.config') && !line.startsWith('{"level":"info"'))
    .join('\n')
}

test('a folder that cannot be written is one sentence that says what to do', async () => {
  const file = path.join(await mkdtemp(path.join(tmpdir(), 'footnote-')), 'a-file')
  await writeFile(file, '')
  expect(await refusal({ DATABASE_URL: `file:${file}/sub/footnote.db` })).toBe(
    `The folder ${file}/sub cannot be written: give it to the user who runs the CMS, or set DATABASE_URL to a file in another folder.`,
  )
}, 60_000)

test('MongoDB without a replica set is refused with the reason and the remedy', async () => {
  expect(await refusal({ DATABASE_URL: 'mongodb://127.0.0.1:9/footnote' })).toMatch(
    /^MongoDB must run as a replica set, because .* add \?replicaSet=rs0 to DATABASE_URL\.$/,
  )
}, 60_000)

test('MongoDB that does not answer is one sentence', async () => {
  expect(await refusal({ DATABASE_URL: 'mongodb://127.0.0.1:9/footnote?replicaSet=rs0' })).toMatch(
    /^MongoDB cannot be used \(.*\): check that it runs and that DATABASE_URL names it\.$/,
  )
}, 60_000)

test('all wrong settings are listed at once', async () => {
  expect(await refusal({ SITE_KEY: 'short', CMS_URL: 'not an address' })).toMatch(
    /^The CMS cannot start, because of these settings:\n {2}SITE_KEY: .*\n {2}CMS_URL: .*$/,
  )
}, 60_000)

test('a taken port is named', async () => {
  const occupant = createServer()
  await new Promise<void>((resolve) => occupant.listen(0, '127.0.0.1', resolve))
  const address = occupant.address()
  const port = typeof address === 'object' && address !== null ? address.port : 0
  expect(await refusal({ PORT: String(port) })).toBe(
    `Port ${port} is taken by another program: stop that program, or set PORT to a free port.`,
  )
  occupant.close()
}, 60_000)
