import { setTimeout as sleep } from 'node:timers/promises'
import type { PageStore } from '../cache/page-store'
import type { InnerAnswer } from './inner-door'

const ATTEMPTS_MAX = 20
const PAUSE_MS = 25
const RUNNING_MAX = 4

/** Puts new pages in the place of stale ones, each path once at a time. */
export class PageRebuilder {
  private readonly running = new Map<string, Promise<boolean>>()
  private readonly waiting: (() => void)[] = []
  private busy = 0

  constructor(
    private readonly store: PageStore,
    private readonly askForRebuild: (path: string) => Promise<InnerAnswer>,
  ) {}

  /** True once the page at this path is built from what the CMS says now; false when that failed. */
  rebuild(path: string): Promise<boolean> {
    const running = this.running.get(path)
    if (running !== undefined) return running
    const rebuilding = this.runInTurn(path).finally(() => this.running.delete(path))
    this.running.set(path, rebuilding)
    return rebuilding
  }

  private async runInTurn(path: string): Promise<boolean> {
    if (this.busy >= RUNNING_MAX) await new Promise<void>((go) => this.waiting.push(go))
    this.busy += 1
    try {
      return this.isFresh(path) || (await this.rebuildUntilFresh(path))
    } finally {
      this.busy -= 1
      this.waiting.shift()?.()
    }
  }

  /** A visitor may have had the page rebuilt while it waited for its turn. */
  private isFresh(path: string): boolean {
    const entry = this.store.findByPath(path)
    return entry !== null && this.store.getFreshness(entry) === 'fresh'
  }

  /** A render already under way may have begun before the change, so its result can be stale again. */
  private async rebuildUntilFresh(path: string): Promise<boolean> {
    for (let attempt = 1; attempt <= ATTEMPTS_MAX; attempt += 1) {
      const status = await this.askForRebuild(path).then(
        (answer) => answer.status,
        () => 503,
      )
      const entry = this.store.findByPath(path)
      if (status >= 500) {
        if (entry !== null) this.store.rest(entry.key)
        return false
      }
      if (entry === null || this.store.getFreshness(entry) === 'fresh') return true
      await sleep(PAUSE_MS)
    }
    return false
  }
}
