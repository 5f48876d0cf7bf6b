import { createPoliteQueue } from './polite-queue'

const { signal } = new AbortController()

/** A clock that moves only when somebody waits. */
function createClock() {
  let time = 0
  const waits: number[] = []
  return {
    waits,
    now: () => time,
    wait: (milliseconds: number) => {
      waits.push(milliseconds)
      time += milliseconds
      return Promise.resolve()
    },
    pass: (milliseconds: number) => {
      time += milliseconds
    },
  }
}

test('calls are made one after the other, in order, an interval apart', async () => {
  const clock = createClock()
  const queue = createPoliteQueue({ intervalMs: 350, ...clock })
  let running = 0
  const call = async (name: string, tookMs: number) => {
    running += 1
    expect(running).toBe(1)
    await Promise.resolve()
    clock.pass(tookMs)
    running -= 1
    return name
  }
  const calls = [
    queue(() => call('a', 100), signal),
    queue(() => call('b', 400), signal),
    queue(() => call('c', 0), signal),
  ]
  expect(await Promise.all(calls)).toEqual(['a', 'b', 'c'])
  expect(clock.waits).toEqual([250])
})

test('a failed call does not stop the others', async () => {
  const queue = createPoliteQueue({ intervalMs: 1, ...createClock() })
  const failed = queue(() => Promise.reject(new Error('refused')), signal)
  const next = queue(() => Promise.resolve('answered'), signal)
  await expect(failed).rejects.toThrow('refused')
  expect(await next).toBe('answered')
})

test('a call that nobody waits for any more is not made', async () => {
  const queue = createPoliteQueue({ intervalMs: 1, ...createClock() })
  const gone = new AbortController()
  gone.abort()
  const call = jest.fn(() => Promise.resolve())
  await expect(queue(call, gone.signal)).rejects.toThrow()
  expect(call).not.toHaveBeenCalled()
})
