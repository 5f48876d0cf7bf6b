import { COMMENT_STATUSES } from '@footnote/contracts/comment'
import { COMMENT_ACTORS, moveComment } from './move-comment'

const ALLOWED = new Set([
  'moderator: pending → approved',
  'moderator: pending → rejected',
  'moderator: pending → spam',
  'moderator: approved → pending',
  'moderator: approved → rejected',
  'moderator: approved → spam',
  'moderator: rejected → approved',
  'moderator: spam → approved',
  'rules: approved → pending',
  'author: pending → removedByAuthor',
  'author: approved → removedByAuthor',
  'author: rejected → removedByAuthor',
  'author: spam → removedByAuthor',
  'account: pending → removedByAccount',
  'account: approved → removedByAccount',
  'account: rejected → removedByAccount',
  'account: spam → removedByAccount',
])

const EVERY_MOVE = COMMENT_ACTORS.flatMap((actor) =>
  COMMENT_STATUSES.flatMap((from) =>
    COMMENT_STATUSES.map((to) => ({ actor, from, to, name: `${actor}: ${from} → ${to}` })),
  ),
)

test.each(EVERY_MOVE)('$name is decided as the design says', ({ actor, from, to, name }) => {
  expect(moveComment({ actor, from, to }).isAllowed).toBe(ALLOWED.has(name))
})

test('every allowed move of the table is a real pair', () => {
  const names = EVERY_MOVE.map((move) => move.name)
  expect([...ALLOWED].filter((name) => !names.includes(name))).toEqual([])
})

test.each([
  ['rejected', 'rejected', 'This comment is rejected already.'],
  ['rejected', 'spam', 'This comment is rejected; from here it can only be approved.'],
  [
    'removedByAuthor',
    'approved',
    'This comment is removed by its author; it cannot be made approved from here.',
  ],
] as const)('a refused move from %s to %s says what is possible', (from, to, message) => {
  expect(moveComment({ actor: 'moderator', from, to })).toEqual({ isAllowed: false, message })
})
