import { WriterHeldError } from './database-errors'

export type Release = () => void
type Waiter = { grant: () => void; patience: NodeJS.Timeout }

/**
 * Lets as many transactions write at once as there are writers, first come, first served.
 *
 * SQLite has a single writer and refuses a second one at once, so waiting has to happen here.
 * Who waits for `patienceMs` while nobody finishes gets a `WriterHeldError`: a transaction that
 * long is nearly always one whose hook waits for the writer that it holds itself.
 */
export class WriterQueue {
  readonly #patienceMs: number
  #free: number
  #waiters: Waiter[] = []

  constructor({ writers, patienceMs }: { writers: number; patienceMs: number }) {
    this.#free = writers
    this.#patienceMs = patienceMs
  }

  acquire(): Promise<Release> {
    if (this.#free > 0) {
      this.#free -= 1
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
      this.#free += 1
      return
    }
    clearTimeout(next.patience)
    for (const waiter of this.#waiters) waiter.patience.refresh()
    next.grant()
  }
}
