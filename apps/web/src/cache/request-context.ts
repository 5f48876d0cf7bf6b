import { AsyncLocalStorage } from 'node:async_hooks'

/** What the server knows about a request and a render must not read from its headers. */
export type RequestContext = {
  /** The server itself asks, to put a new page in the place of a stale one. */
  isRebuild: boolean
  /** Set once Next looks for the page in the cache: what is rendered now will be kept. */
  isForCache: boolean
  /** Set once the CMS did not answer: nothing that belongs to this request waits for it again. */
  isCmsAway: boolean
}

// The server, the cache handler and the pages are separate bundles in one process.
declare global {
  var footnoteRequestContext: AsyncLocalStorage<RequestContext> | undefined
}

export const requestContext = (globalThis.footnoteRequestContext ??= new AsyncLocalStorage())

/** Whether the page that renders now is for this one visitor, and nothing of it is kept. */
export function isForOneRequest(): boolean {
  return requestContext.getStore()?.isForCache === false
}
