import { mkdir, mkdtemp } from 'node:fs/promises'
import { tmpdir } from 'node:os'
import path from 'node:path'
import { TagClock } from './tag-clock'

test('a removal is remembered across a restart', async () => {
  const folder = await makeFolder()
  await new TagClock(folder).expire(['article:bones'], { isRemoval: true, now: 1_000 })
  const restarted = new TagClock(folder)
  await restarted.load()
  expect(restarted.isWithheldSince(['article:bones'], 999)).toBe(true)
  expect(restarted.isWithheldSince(['article:bones'], 1_001)).toBe(false)
})

test('a site that never expired anything starts with nothing expired', async () => {
  const clock = new TagClock(await makeFolder())
  await clock.load()
  expect(clock.isStaleSince(['article:bones'], 1)).toBe(false)
})

test('what was taken back is not shown because its record cannot be read', async () => {
  const folder = await makeFolder()
  await mkdir(path.join(folder, 'tags.json'))
  await expect(new TagClock(folder).load()).rejects.toThrow('EISDIR')
})

function makeFolder(): Promise<string> {
  return mkdtemp(path.join(tmpdir(), 'footnote-tag-clock-'))
}
