import { WriterQueue } from './writer-queue'

// The APIError of payload is ESM only; the queue needs nothing of it but the class.
jest.mock('payload', () => ({ APIError: class extends Error {} }), { virtual: true })

test('writers are served in the order in which they came', async () => {
  const queue = new WriterQueue({ writers: 1, patienceMs: 1_000 })
  const served: number[] = []
  const write = async (number: number) => {
    const release = await queue.acquire()
    served.push(number)
    await Promise.resolve()
    release()
  }
  await Promise.all([write(1), write(2), write(3)])
  expect(served).toEqual([1, 2, 3])
})

test('who waits too long for one holder is refused, and the queue goes on after it', async () => {
  const queue = new WriterQueue({ writers: 1, patienceMs: 20 })
  const release = await queue.acquire()
  await expect(queue.acquire()).rejects.toThrow('The database is busy')
  release()
  await expect(queue.acquire()).resolves.toEqual(expect.any(Function))
})

test('patience starts again whenever the holder changes', async () => {
  jest.useFakeTimers()
  const queue = new WriterQueue({ writers: 1, patienceMs: 100 })
  const releaseFirst = await queue.acquire()
  const second = queue.acquire()
  const third = queue.acquire()
  jest.advanceTimersByTime(80)
  releaseFirst()
  const releaseSecond = await second
  jest.advanceTimersByTime(80)
  releaseSecond()
  await expect(third).resolves.toEqual(expect.any(Function))
  jest.useRealTimers()
})

test('releasing twice does not hand the writer to two', async () => {
  const queue = new WriterQueue({ writers: 1, patienceMs: 20 })
  const release = await queue.acquire()
  const second = queue.acquire()
  release()
  release()
  await second
  await expect(queue.acquire()).rejects.toThrow('The database is busy')
})

test('as many write at once as there are writers', async () => {
  const queue = new WriterQueue({ writers: 2, patienceMs: 20 })
  const release = await queue.acquire()
  await queue.acquire()
  const third = queue.acquire()
  release()
  await expect(third).resolves.toEqual(expect.any(Function))
})
