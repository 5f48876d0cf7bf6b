import { orderThreads } from './order-threads'

const comment = (
  id: string,
  parent: string | null,
  status: 'approved' | 'rejected' = 'approved',
) => ({
  id,
  parent,
  status,
})

test('every comment is followed by its replies, oldest first', () => {
  const ordered = orderThreads([
    comment('a', null),
    comment('b', null),
    comment('a1', 'a'),
    comment('b1', 'b'),
    comment('a2', 'a'),
    comment('a1x', 'a1'),
  ])
  expect(ordered.map(({ id }) => id)).toEqual(['a', 'a1', 'a1x', 'a2', 'b', 'b1'])
})

test('a comment that is not approved stays only where an approved reply hangs on it', () => {
  const ordered = orderThreads([
    comment('gone', null, 'rejected'),
    comment('stub', null, 'rejected'),
    comment('lower stub', 'stub', 'rejected'),
    comment('reply', 'lower stub'),
  ])
  expect(ordered.map(({ id }) => id)).toEqual(['stub', 'lower stub', 'reply'])
})
