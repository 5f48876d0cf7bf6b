import { describeLogLine } from './describe-log-line'

test('a log line reads as words, with its reasons', () => {
  const line = JSON.stringify({
    level: 'warn',
    time: '2026-01-01T00:00:00.000Z',
    msg: 'a job failed and will be tried again',
    err: { message: 'fetch failed', cause: { message: 'connect ECONNREFUSED' } },
  })
  expect(describeLogLine(line)).toBe(
    'warn: a job failed and will be tried again (fetch failed: connect ECONNREFUSED)',
  )
})

test.each(['ready on http://127.0.0.1:3000', '{ not JSON', '{"level":"info"}'])(
  'any other line stays as it is: %s',
  (line) => {
    expect(describeLogLine(line)).toBe(line)
  },
)
