/** What happened to each thing that was sent. */
export type Sent = { status: number; ms: number }

/** Sends `total` things, `readers` at a time; each reader waits for the answer before sending again. */
export async function runReaders({
  readers,
  total,
  send,
}: {
  readers: number
  total: number
  send: (index: number) => Promise<number>
}): Promise<{ sent: Sent[]; seconds: number }> {
  const sent: Sent[] = []
  let next = 0
  const startedAt = performance.now()
  const read = async () => {
    while (next < total) {
      const index = next
      next += 1
      const sentAt = performance.now()
      const status = await send(index)
      sent.push({ status, ms: performance.now() - sentAt })
    }
  }
  await Promise.all(Array.from({ length: readers }, read))
  return { sent, seconds: (performance.now() - startedAt) / 1_000 }
}
