const SECOND_MS = 1_000
const REPEAT_SECONDS = 10

/** Prints what is being done, and while it takes long, that it still is. */
export async function showProgress<Value>(
  what: string,
  work: () => Promise<Value>,
): Promise<Value> {
  const startedAt = Date.now()
  const seconds = () => Math.round((Date.now() - startedAt) / SECOND_MS)
  process.stdout.write(`${what}…\n`)
  const timer = setInterval(() => {
    process.stdout.write(`  … ${seconds()} s\n`)
  }, REPEAT_SECONDS * SECOND_MS)
  try {
    return await work()
  } finally {
    clearInterval(timer)
  }
}
