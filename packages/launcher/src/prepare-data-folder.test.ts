import { mkdtemp, readFile, stat, writeFile } from 'node:fs/promises'
import { tmpdir } from 'node:os'
import path from 'node:path'
import { prepareDataFolder } from './prepare-data-folder'

function newFolder(): Promise<string> {
  return mkdtemp(path.join(tmpdir(), 'footnote-launcher-'))
}

test('secrets are made once, for this user alone', async () => {
  const folder = await newFolder()
  const first = await prepareDataFolder(folder)

  expect(await prepareDataFolder(folder)).toEqual(first)
  expect((await stat(path.join(folder, 'secrets.json'))).mode & 0o777).toBe(0o600)
  expect(new Set(Object.values(first)).size).toBe(4)
})

test('damaged secrets are said in words and never replaced', async () => {
  const folder = await newFolder()
  const file = path.join(folder, 'secrets.json')
  await writeFile(file, '{ "PAYLOAD_SECRET": "short" }')

  await expect(prepareDataFolder(folder)).rejects.toThrow('is damaged')
  expect(await readFile(file, 'utf8')).toBe('{ "PAYLOAD_SECRET": "short" }')
})

test('a folder that cannot be written to is named, with what to do', async () => {
  const folder = await newFolder()
  const file = path.join(folder, 'file')
  await writeFile(file, '')

  await expect(prepareDataFolder(path.join(file, 'data'))).rejects.toThrow('set DATA_DIR')
})
