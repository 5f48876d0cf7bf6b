const POLL_MS = 50

/**
 * Asks until the answer is there (anything but `null`), and returns it.
 * Throws with `what` when `timeoutMs` passed without it.
 */
export async function waitFor<Value>(
  what: string,
  look: () => Promise<Value | null>,
  timeoutMs = 10_000,
): Promise<Value> {
  const deadline = Date.now() + timeoutMs
  for (;;) {
    const value = await look()
    if (value !== null) return value
    if (Date.now() > deadline) throw new Error(`Waited ${timeoutMs} ms in vain for ${what}.`)
    await new Promise((resolve) => setTimeout(resolve, POLL_MS))
  }
}
