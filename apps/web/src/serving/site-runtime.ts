import type { PageStore } from '../cache/page-store'
import type { InnerAnswer } from './inner-door'

/** What the server offers to the route handlers that run inside it. */
export type SiteRuntime = {
  store: PageStore
  /** True once the page at this path is built from what the CMS says now. */
  rebuildPage: (path: string) => Promise<boolean>
  /** Renders one of our own pages as this visitor would see it. */
  renderPage: (path: string, headers: Record<string, string>) => Promise<InnerAnswer>
}

// The server and the route handlers are separate bundles in one process.
declare global {
  var footnoteSiteRuntime: SiteRuntime | undefined
}

export function shareSiteRuntime(runtime: SiteRuntime): void {
  globalThis.footnoteSiteRuntime = runtime
}

/** Throws when the site was not started by its own server. */
export function getSiteRuntime(): SiteRuntime {
  const runtime = globalThis.footnoteSiteRuntime
  if (runtime === undefined) throw new Error('Start the site with its own server, dist/server.mjs.')
  return runtime
}
