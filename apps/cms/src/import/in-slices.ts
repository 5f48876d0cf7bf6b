import { setImmediate as otherRequests } from 'node:timers/promises'

/** How long the process may be kept from its other requests. */
const SLICE_MS = 12

/**
 * Does `work` for each item in turn, and lets other requests in between: thousands of entries at
 * once would keep everybody waiting.
 */
export async function inSlices<Item, Result>(
  items: readonly Item[],
  work: (item: Item) => Result,
): Promise<Result[]> {
  const results: Result[] = []
  let sliceBegan = performance.now()
  for (const item of items) {
    results.push(work(item))
    if (performance.now() - sliceBegan < SLICE_MS) continue
    await otherRequests()
    sliceBegan = performance.now()
  }
  return results
}
