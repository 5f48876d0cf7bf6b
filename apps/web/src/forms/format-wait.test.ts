import { formatWait } from './format-wait'

test.each([
  [1, '1 second'],
  [2, '2 seconds'],
  [89, '89 seconds'],
  [90, '2 minutes'],
  [120, '2 minutes'],
  [121, '3 minutes'],
])('a wait of %i seconds is called %s, never less', (seconds, words) => {
  expect(formatWait(seconds)).toBe(words)
})
