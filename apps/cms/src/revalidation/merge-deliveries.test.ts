import type { RevalidationMessage } from '@footnote/contracts/revalidation'
import { mergeDeliveries } from './merge-deliveries'

test('messages of one moment are one delivery that names each page once', async () => {
  const delivered: RevalidationMessage[] = []
  const send = mergeDeliveries(async (message) => void delivered.push(message))
  await Promise.all([
    send({ tags: ['article:a', 'articles'], paths: ['/articles/a', '/'], isRemoval: false }),
    send({ tags: ['article:b', 'articles'], paths: ['/articles/b', '/'], isRemoval: false }),
  ])
  await send({ tags: ['settings'], paths: [], isRemoval: false })
  expect(delivered).toEqual([
    {
      tags: ['articles', 'article:a', 'article:b'],
      paths: ['/', '/articles/a', '/articles/b'],
      isRemoval: false,
    },
    { tags: ['settings'], paths: [], isRemoval: false },
  ])
})

test('a removal goes by itself', async () => {
  const delivered: boolean[] = []
  const send = mergeDeliveries(async (message) => void delivered.push(message.isRemoval))
  await Promise.all([
    send({ tags: ['article:a'], paths: [], isRemoval: false }),
    send({ tags: ['article:b'], paths: [], isRemoval: true }),
  ])
  expect(delivered.sort()).toEqual([false, true])
})

test('everybody whose message was in a failed delivery learns of it', async () => {
  const send = mergeDeliveries(() => Promise.reject(new Error('the site is away')))
  const message = { tags: ['articles'], paths: [], isRemoval: false }
  const outcomes = await Promise.allSettled([send(message), send(message)])
  expect(outcomes.map(({ status }) => status)).toEqual(['rejected', 'rejected'])
})

test('after a part failed, only those whose pages were not rebuilt send them again', async () => {
  const listPaths = (from: number) =>
    Array.from({ length: 25 }, (_, index) => `/articles/a${from + index}`)
  const messageOf = (paths: string[]): RevalidationMessage => ({
    tags: paths.map((path) => path.replace('/articles/', 'article:')),
    paths,
    isRemoval: false,
  })
  const delivered: string[][] = []
  const send = mergeDeliveries(({ paths }) => {
    if (delivered.length === 2) return Promise.reject(new Error('the site is away'))
    delivered.push(paths)
    return Promise.resolve()
  })
  const outcomes = await Promise.allSettled(
    [0, 25, 50, 75].map((from) => send(messageOf(listPaths(from)))),
  )
  expect(outcomes.map(({ status }) => status)).toEqual([
    'fulfilled',
    'fulfilled',
    'rejected',
    'rejected',
  ])
  expect(delivered).toEqual([listPaths(0), listPaths(25)])
})
