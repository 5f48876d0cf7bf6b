const RUNNING_MAX = 3
const WAITING_MAX = 20

let running = 0
const waiting: (() => void)[] = []

/** Too many people sign up or log in at this moment. */
export class PasswordGateFullError extends Error {
  override readonly name = 'PasswordGateFullError'
}

/**
 * Runs password hashing with at most 3 at a time and 20 waiting, so that a flood of
 * sign-ups cannot take the processors from everybody else. Throws `PasswordGateFullError`.
 */
export async function passThroughPasswordGate<Result>(
  work: () => Promise<Result>,
): Promise<Result> {
  await enter()
  try {
    return await work()
  } finally {
    leave()
  }
}

async function enter(): Promise<void> {
  if (running < RUNNING_MAX) {
    running += 1
    return
  }
  if (waiting.length >= WAITING_MAX) throw new PasswordGateFullError('Too many passwords to check.')
  await new Promise<void>((resolve) => waiting.push(resolve))
}

/** Hands the place to the next in line, or frees it. */
function leave(): void {
  const next = waiting.shift()
  if (next === undefined) running -= 1
  else next()
}
