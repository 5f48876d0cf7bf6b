import { buildComment } from '@footnote/fixtures/build-comment'
import { buildDocumentId } from '@footnote/fixtures/build-document-id'
import { listThreads } from './list-threads'

const a = buildDocumentId('a')
const b = buildDocumentId('b')
const c = buildDocumentId('c')
const d = buildDocumentId('d')

test('replies hang on what they answer, in the order they came', () => {
  const comments = [
    buildComment({ id: a }),
    buildComment({ id: b, parentId: a, depth: 2 }),
    buildComment({ id: c, parentId: b, depth: 3 }),
    buildComment({ id: d, parentId: a, depth: 2 }),
  ]
  const [thread, ...others] = listThreads(comments)
  expect(others).toEqual([])
  expect(thread?.replies.map(({ comment }) => comment.id)).toEqual([b, d])
  expect(thread?.replies[0]?.replies.map(({ comment }) => comment.id)).toEqual([c])
})

test('a reply whose parent is on another page stands by itself', () => {
  const threads = listThreads([buildComment({ parentId: buildDocumentId('elsewhere') })])
  expect(threads).toHaveLength(1)
})
