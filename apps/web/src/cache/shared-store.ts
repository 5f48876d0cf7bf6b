import type { PageStore } from './page-store'

// The server and Next's cache handler are two bundles in one process.
declare global {
  var footnotePageStore: PageStore | undefined
}

/** Makes the store known to the cache handler; the server does it before Next starts. */
export function sharePageStore(store: PageStore): void {
  globalThis.footnotePageStore = store
}

/** The server's page store; `null` while building, when nothing is kept. */
export function findPageStore(): PageStore | null {
  return globalThis.footnotePageStore ?? null
}
