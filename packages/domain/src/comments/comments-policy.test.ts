import { decideCommentsPolicy } from './comments-policy'

const OPEN = {
  pausedMessage: null,
  policy: 'open',
  closesAt: null,
  now: new Date('2026-03-01T12:00:00.000Z'),
} as const

test.each([
  ['an open article takes comments', {}, null],
  [
    'a closed article says so',
    { policy: 'closed' as const },
    'Comments are closed for this article.',
  ],
  [
    'an article closes at the very moment set',
    { closesAt: '2026-03-01T12:00:00.000Z' },
    'The time for comments on this article has ended.',
  ],
  ['an article is open until then', { closesAt: '2026-03-01T12:00:00.001Z' }, null],
  [
    'a pause of the site outranks an open article',
    { pausedMessage: 'Back on Monday.', policy: 'closed' as const },
    'Back on Monday.',
  ],
])('%s', (_what, change, closedReason) => {
  expect(decideCommentsPolicy({ ...OPEN, ...change })).toEqual({
    isOpen: closedReason === null,
    closedReason,
  })
})
