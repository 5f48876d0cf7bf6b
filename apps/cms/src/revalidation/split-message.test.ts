import {
  type RevalidationMessage,
  RevalidationMessageSchema,
} from '@footnote/contracts/revalidation'
import { PATHS_PER_DELIVERY, splitMessage } from './split-message'

const slugs = (count: number) => Array.from({ length: count }, (_, index) => `a${index}`)

function staleArticles(count: number): RevalidationMessage {
  return {
    tags: slugs(count).map((slug) => `article:${slug}`),
    paths: slugs(count).map((slug) => `/articles/${slug}`),
    isRemoval: false,
  }
}

test('everything is named once', () => {
  expect(
    splitMessage({ tags: ['articles', 'articles'], paths: ['/', '/'], isRemoval: false }),
  ).toEqual([{ tags: ['articles'], paths: ['/'], isRemoval: false }])
})

test('nothing stale is no message', () => {
  expect(splitMessage({ tags: [], paths: [], isRemoval: false })).toEqual([])
})

test('a hundred articles become messages small enough to be answered in time', () => {
  const messages = splitMessage(staleArticles(100))
  expect(messages).toHaveLength(100 / PATHS_PER_DELIVERY)
  expect(messages.map(({ paths }) => paths.length)).toEqual([25, 25, 25, 25])
  expect(messages.flatMap(({ paths }) => paths)).toEqual(staleArticles(100).paths)
})

test('each page travels with its own tag, and no tag expires twice', () => {
  const messages = splitMessage(staleArticles(60))
  for (const { tags, paths } of messages) {
    expect(tags.map((tag) => tag.replace('article:', '/articles/'))).toEqual(paths)
  }
  const tags = messages.flatMap((message) => message.tags)
  expect(new Set(tags).size).toBe(tags.length)
})

test('what belongs to no single page goes first', () => {
  const stale = staleArticles(30)
  const [first] = splitMessage({
    tags: [...stale.tags, 'comments:a0', 'articles', 'settings'],
    paths: [...stale.paths, '/'],
    isRemoval: false,
  })
  expect(first?.tags.slice(0, 2)).toEqual(['articles', 'settings'])
  expect(first?.paths[0]).toBe('/')
  expect(first?.tags).toContain('comments:a0')
})

test('a removal stays one message as long as the contract allows', () => {
  expect(splitMessage({ ...staleArticles(100), isRemoval: true })).toHaveLength(1)
  expect(splitMessage({ ...staleArticles(101), isRemoval: true })).toHaveLength(2)
})

test.each([
  ['pages without a tag', { tags: ['articles'], paths: slugs(230).map((slug) => `/tags/${slug}`) }],
  ['tags without a page', { tags: slugs(250).map((slug) => `comments:${slug}`), paths: ['/'] }],
  ['both', { tags: staleArticles(150).tags, paths: staleArticles(230).paths }],
])('%s become messages that the site accepts, and nothing is lost', (_what, stale) => {
  for (const isRemoval of [false, true]) {
    const messages = splitMessage({ ...stale, isRemoval })
    for (const message of messages) {
      expect(RevalidationMessageSchema.safeParse(message).success).toBe(true)
    }
    expect(new Set(messages.flatMap(({ tags }) => tags))).toEqual(new Set(stale.tags))
    expect(messages.flatMap(({ paths }) => paths).sort()).toEqual([...stale.paths].sort())
  }
})
