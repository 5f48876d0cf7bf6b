import { RevalidationMessageSchema } from '@footnote/contracts/revalidation'
import { splitMessage } from './split-message'

const names = (count: number, prefix: string) =>
  Array.from({ length: count }, (_, index) => `${prefix}${index}`)

test('everything is named once', () => {
  expect(
    splitMessage({ tags: ['articles', 'articles'], paths: ['/', '/'], isRemoval: false }),
  ).toEqual([{ tags: ['articles'], paths: ['/'], isRemoval: false }])
})

test('nothing stale is no message', () => {
  expect(splitMessage({ tags: [], paths: [], isRemoval: false })).toEqual([])
})

test('a change with many pages becomes several messages that the site accepts', () => {
  const stale = { tags: names(150, 'article:a'), paths: names(230, '/articles/a'), isRemoval: true }
  const messages = splitMessage(stale)
  expect(messages.every((message) => RevalidationMessageSchema.safeParse(message).success)).toBe(
    true,
  )
  expect(new Set(messages.flatMap(({ tags }) => tags))).toEqual(new Set(stale.tags))
  expect(messages.flatMap(({ paths }) => paths)).toEqual(stale.paths)
})
