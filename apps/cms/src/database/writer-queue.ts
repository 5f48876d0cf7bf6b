import { WriterHeldError } from './database-errors'

export type Release = () => void
type Waiter = { grant: () => void; patience: NodeJS.Timeout }

/**
 * Hands the database's one writer to one transaction after another, first come, first served.
 *
 * SQLite has a single writer and refuses a second one at once, so waiting has to happen here.
 * Who waits for `patienceMs` on one and the same holder gets a `WriterHeldError`: a transaction
 * that long is nearly always one whose hook waits for the writer that it holds itself.
 */
export class WriterQueue {
  readonly #patienceMs: number
  #isHeld = false
  #waiters: Waiter[] = []

  constructor({ patienceMs }: { patienceMs: number }) {
    this.#patienceMs = patienceMs
  }

  acquire(): Promise<Release> {
    if (!this.#isHeld) {
      this.#isHeld = true
      return Promise.resolve(this.#releaseOnce())
    }
    const tooLong = new WriterHeldError(this.#patienceMs)
    return new Promise((resolve, reject) => {
      const waiter: Waiter = {
        grant: () => resolve(this.#releaseOnce()),
        patience: setTimeout(() => {
          this.#waiters = this.#waiters.filter((other) => other !== waiter)
          reject(tooLong)
        }, this.#patienceMs),
      }
      this.#waiters.push(waiter)
    })
  }

  #releaseOnce(): Release {
    let isReleased = false
    return () => {
      if (isReleased) return
      isReleased = true
      this.#handOver()
    }
  }

  #handOver(): void {
    const next = this.#waiters.shift()
    if (next === undefined) {
      this.#isHeld = false
      return
    }
    clearTimeout(next.patience)
    for (const waiter of this.#waiters) waiter.patience.refresh()
    next.grant()
  }
}
