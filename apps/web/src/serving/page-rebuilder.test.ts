/** @jest-environment node */
import { mkdtemp, rm } from 'node:fs/promises'
import { tmpdir } from 'node:os'
import path from 'node:path'
import { PageStore } from '../cache/page-store'
import { PageRebuilder } from './page-rebuilder'

const KEY = '/route-cache/page/hash/$/articles/a'
const PAGE = '/articles/a'
const TAG = 'article:a'

let folder: string
beforeEach(async () => {
  folder = await mkdtemp(path.join(tmpdir(), 'page-rebuilder-'))
})
afterEach(() => rm(folder, { recursive: true, force: true }))

async function openStore() {
  const store = await PageStore.open(folder)
  const rendered: string[] = []
  const build = async () => {
    rendered.push(PAGE)
    const value = { kind: 'APP_PAGE' as const, html: '<p>a</p>' }
    await store.replace({ key: KEY, value, tags: [TAG], revalidateSeconds: false })
    return { status: 200, headers: {}, body: Buffer.alloc(0) }
  }
  const rebuilder = new PageRebuilder(store, build)
  await build()
  const expire = () => store.expireTags([TAG], { isRemoval: false })
  return { rebuilder, rendered, expire }
}

test('a stale page is built once, whoever asks and how often', async () => {
  const { rebuilder, rendered, expire } = await openStore()
  await expire()
  expect(await Promise.all([rebuilder.rebuild(PAGE), rebuilder.rebuild(PAGE)])).toEqual([
    true,
    true,
  ])
  expect(await rebuilder.rebuild(PAGE)).toBe(true)
  expect(rendered).toHaveLength(2)
})

test('after the next change it is built again', async () => {
  const { rebuilder, rendered, expire } = await openStore()
  for (let change = 0; change < 2; change += 1) {
    await expire()
    expect(await rebuilder.rebuild(PAGE)).toBe(true)
  }
  expect(rendered).toHaveLength(3)
})
