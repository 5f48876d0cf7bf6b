import { passThroughPasswordGate, PasswordGateFullError } from './password-gate'

test('three hashes run at a time, twenty wait, and the next is refused', async () => {
  let running = 0
  let runningMost = 0
  const releases: (() => void)[] = []
  const work = async () => {
    running += 1
    runningMost = Math.max(runningMost, running)
    await new Promise<void>((resolve) => releases.push(resolve))
    running -= 1
  }
  const accepted = Array.from({ length: 23 }, () => passThroughPasswordGate(work))
  await expect(passThroughPasswordGate(work)).rejects.toThrow(PasswordGateFullError)
  for (let done = 0; done < 23; done += 1) {
    releases.shift()?.()
    await new Promise(setImmediate)
  }
  await Promise.all(accepted)
  expect(runningMost).toBe(3)
  await expect(passThroughPasswordGate(async () => 'free again')).resolves.toBe('free again')
})

test('a hash that fails frees its place', async () => {
  const failing = () => Promise.reject(new Error('broken'))
  for (let tries = 0; tries < 5; tries += 1) {
    await expect(passThroughPasswordGate(failing)).rejects.toThrow('broken')
  }
  await expect(passThroughPasswordGate(async () => 'still open')).resolves.toBe('still open')
})
