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
      tags: ['article:a', 'articles', 'article:b'],
      paths: ['/articles/a', '/', '/articles/b'],
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
