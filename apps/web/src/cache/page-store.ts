import { ByteBoundedMap } from './byte-bounded-map'
import { DiskPages } from './disk-pages'
import { getNow } from './get-now'
import {
  countBytes,
  type Freshness,
  getFreshness,
  isAbsence,
  type PageEntry,
  type PageValue,
} from './page-entry'
import { NOT_FOUND_PATH, pathOfKey } from './path-of-key'
import { TagClock } from './tag-clock'

const MEMORY_BYTES_MAX = 128 * 1024 * 1024
/** Addresses that anybody can make up get little room and no disk. */
const BOUNDLESS_BYTES_MAX = 1024 * 1024
const RETRY_MS = 3_000
const RENDERS_NOTED_MAX = 10_000

/**
 * Every page that was ever built, kept until a newer one takes its place: what expires
 * makes a page stale, never absent, so that readers are served while the CMS is away.
 * The one exception is a removal: a page that shows what was taken back is withheld.
 */
export class PageStore {
  private readonly tagClock: TagClock
  private readonly disk: DiskPages
  private readonly pages = new ByteBoundedMap<PageEntry>(MEMORY_BYTES_MAX, (entry) =>
    this.forget(entry),
  )
  private readonly boundlessPages = new ByteBoundedMap<PageEntry>(BOUNDLESS_BYTES_MAX, (entry) =>
    this.forget(entry),
  )
  private readonly keyByPath = new Map<string, string>()
  private readonly renderStarts = new Map<string, number>()
  private readonly retryAfter = new Map<string, number>()
  private readonly handedOut = new WeakSet<object>()

  private constructor(
    folder: string,
    private readonly bootedAt: number,
  ) {
    this.tagClock = new TagClock(folder)
    this.disk = new DiskPages(folder)
  }

  static async open(folder: string): Promise<PageStore> {
    const store = new PageStore(folder, getNow())
    await store.tagClock.load()
    return store
  }

  /** Expires tags, from now on and across restarts. Resolves when that is on disk. */
  async expireTags(tags: string[], { isRemoval }: { isRemoval: boolean }): Promise<void> {
    await this.tagClock.expire(tags, { isRemoval, now: getNow() })
  }

  /** Whether any of the tags expired at this instant or later. */
  hasExpiredSince(tags: string[], instant: number): boolean {
    return this.tagClock.isStaleSince(tags, instant)
  }

  /** Finds the page at a path among those in memory. */
  findByPath(path: string): PageEntry | null {
    const key = this.keyByPath.get(path)
    return key === undefined ? null : this.findInMemory(key)
  }

  /** Finds a page in memory or on disk. */
  async find(key: string): Promise<PageEntry | null> {
    return this.findInMemory(key) ?? (await this.load(pathOfKey(key), key))
  }

  /** Finds the page at a path in memory or on disk. */
  async findKept(path: string): Promise<PageEntry | null> {
    return this.findByPath(path) ?? (await this.load(path))
  }

  /**
   * Whether a visitor must wait for a new page rather than see this stale one: it was kept
   * from before this start, when a removal may have gone unheard, or it denies that
   * something stands there, which by now may be published, or it is a file, which nobody
   * rebuilds by name when an article changes.
   */
  mustRenew(entry: PageEntry): boolean {
    if (this.getFreshness(entry) !== 'stale' || this.isResting(entry)) return false
    return entry.storedAt < this.bootedAt || isAbsence(entry) || entry.value.kind === 'APP_ROUTE'
  }

  getFreshness(entry: PageEntry): Freshness {
    return getFreshness(entry, { tagClock: this.tagClock, bootedAt: this.bootedAt, now: getNow() })
  }

  /** True while the last attempt to rebuild this page has just failed, or takes long. */
  isResting(entry: PageEntry): boolean {
    return getNow() < (this.retryAfter.get(entry.key) ?? 0)
  }

  /** Leaves a page alone for a moment after it could not be rebuilt. */
  rest(key: string): void {
    this.renderStarts.delete(key)
    this.postpone(key)
  }

  /** Lets a page be shown as it is for a moment, while its render is still under way. */
  postpone(key: string): void {
    this.retryAfter.set(key, getNow() + RETRY_MS)
  }

  /** Notes that a render of this page may begin now: what expires from here on makes it stale. */
  noteRenderStart(key: string): void {
    if (this.renderStarts.has(key)) return
    if (this.renderStarts.size >= RENDERS_NOTED_MAX) this.renderStarts.clear()
    this.renderStarts.set(key, getNow())
  }

  /** Marks a value as one of ours, so that it is known when Next hands it back unchanged. */
  handOut(value: PageValue): PageValue {
    this.handedOut.add(value)
    return value
  }

  isHandedOut(value: unknown): boolean {
    return typeof value === 'object' && value !== null && this.handedOut.has(value)
  }

  /** Puts a newly built page in the place of the former one, in memory and on disk. */
  async replace(page: Pick<PageEntry, 'key' | 'value' | 'tags' | 'revalidateSeconds'>) {
    const now = getNow()
    const renderedFrom = this.renderStarts.get(page.key) ?? now
    const entry = { ...page, path: pathOfKey(page.key), renderedFrom, storedAt: now }
    this.renderStarts.delete(page.key)
    this.retryAfter.delete(page.key)
    this.remember(entry)
    if (isBoundless(entry)) return this.disk.remove(entry.path)
    await this.disk.write(entry)
  }

  private async load(path: string, key?: string): Promise<PageEntry | null> {
    const stored = await this.disk.find(path)
    if (stored === null || (key !== undefined && stored.key !== key)) return null
    // Another request may have built the page while the disk was read.
    if (this.findInMemory(stored.key) === null) this.remember(stored)
    return this.findInMemory(stored.key)
  }

  private findInMemory(key: string): PageEntry | null {
    return this.pages.get(key) ?? this.boundlessPages.get(key) ?? null
  }

  private remember(entry: PageEntry): void {
    this.pages.delete(entry.key)
    this.boundlessPages.delete(entry.key)
    this.keyByPath.set(entry.path, entry.key)
    const home = isBoundless(entry) ? this.boundlessPages : this.pages
    home.set(entry.key, entry, countBytes(entry))
  }

  private forget(entry: PageEntry): void {
    this.keyByPath.delete(entry.path)
    this.retryAfter.delete(entry.key)
  }
}

const CURSOR_PATH = /\/(?:after|before)\//

/** Whether the address is one of endlessly many that anybody can make up. */
function isBoundless({ path, value }: PageEntry): boolean {
  return (value.status === 404 && path !== NOT_FOUND_PATH) || CURSOR_PATH.test(path)
}
