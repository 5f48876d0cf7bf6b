import { CMS_AWAY_HEADER, INNER_HEADER_PREFIX, NETWORK_HEADER } from '../http/inner-headers'
import { randomBytes } from 'node:crypto'
import type { IncomingMessage, ServerResponse } from 'node:http'
import { setTimeout as sleep } from 'node:timers/promises'
import { NOT_FOUND_PATH } from '../cache/path-of-key'
import { requestContext } from '../cache/request-context'
import type { PageEntry } from '../cache/page-entry'
import type { PageStore } from '../cache/page-store'
import { formatPolicy } from '../cache/script-policy'
import { guardResponse } from './guard-response'
import { answerFromMemory } from './memory-answer'
import { hasImpossibleSlug, isPlainRead } from './read-request'
import type { StaticFiles } from './static-files'

/** The webhook's own headers are the only ones of ours that come from outside. */
const WEBHOOK_HEADER = /^x-footnote-(?:signature|timestamp|delivery)$/
const HEALTH_PATH = '/healthz'
const RENEWAL_WAIT_MS = 3_000

export type Answering = {
  handleWithNext: (request: IncomingMessage, response: ServerResponse) => Promise<void>
  hashNetwork: (request: IncomingMessage) => string
  isPrerendered: (path: string) => boolean
  isDevelopment: boolean
  isHttps: boolean
  securityHeaders: [string, string][]
  /** `null` in development, where they change all the time. */
  staticFiles: StaticFiles | null
  rebuildPage: (path: string) => Promise<boolean>
  store: PageStore
}

/** Answers visitors: from memory where the page is everybody's, else through Next. */
export function createAnswerer(answering: Answering) {
  const { isHttps, rebuildPage, securityHeaders, staticFiles, store } = answering

  /** True when the answer came from memory. */
  function answerFast(
    request: IncomingMessage,
    response: ServerResponse,
  ): boolean | Promise<boolean> {
    if (request.url === HEALTH_PATH) return answerHealth(response)
    if (request.url?.startsWith('/_next/static/') === true) {
      return staticFiles?.answer(request, response) ?? false
    }
    const entry = findPlainPage(request)
    if (entry === null || store.mustRenew(entry)) return false
    const freshness = store.getFreshness(entry)
    if (freshness === 'withheld') return false
    const isStale = freshness === 'stale'
    if (isStale && !store.isResting(entry)) void rebuildPage(entry.path)
    return answerFromMemory(request, response, { entry, isStale, securityHeaders })
  }

  function findPlainPage(request: IncomingMessage): PageEntry | null {
    const isPlain = isPlainRead(request)
    const entry = isPlain ? store.findByPath(request.url ?? '') : null
    if (entry !== null || !hasImpossibleSlug(request.url ?? '')) return entry
    // Whatever cannot be an address costs no render and no request to the CMS.
    request.url = NOT_FOUND_PATH
    return isPlain ? store.findByPath(NOT_FOUND_PATH) : null
  }

  async function answerFromOutside(request: IncomingMessage, response: ServerResponse) {
    if (isWriteToPage(request)) return answerNotAllowed(response, securityHeaders)
    if (await hasRenewed(request)) {
      const isAnswered = await answerFast(request, response)
      if (isAnswered) return
    }
    for (const name of Object.keys(request.headers)) {
      if (name.startsWith(INNER_HEADER_PREFIX) && !WEBHOOK_HEADER.test(name)) {
        delete request.headers[name]
      }
    }
    request.headers[NETWORK_HEADER] = answering.hashNetwork(request)
    return answerThroughNext(request, response, { isRebuild: false })
  }

  /**
   * Builds a page anew before a visitor sees it, where that cannot wait. When the CMS does
   * not answer, the kept page is shown after all: readers without articles are the greater harm.
   */
  async function hasRenewed({ url = '' }: IncomingMessage): Promise<boolean> {
    const path = pathOf(url)
    const entry = isPagePath(path) ? await store.findKept(path) : null
    if (entry === null || !store.mustRenew(entry)) return false
    const patience = new AbortController()
    const isDecided = await Promise.race([
      rebuildPage(path).then(() => true),
      sleep(RENEWAL_WAIT_MS, false, { signal: patience.signal }),
    ])
    patience.abort()
    if (!isDecided) store.postpone(entry.key)
    return true
  }

  async function answerThroughNext(
    request: IncomingMessage,
    response: ServerResponse,
    { isRebuild }: { isRebuild: boolean },
  ) {
    const path = pathOf(request.url)
    const isPage = isPagePath(path)
    const pagePolicy = isPage ? choosePolicy(request, path) : null
    guardResponse(request, response, { securityHeaders, pagePolicy, isPage })
    const isCmsAway = request.headers[CMS_AWAY_HEADER] === '1'
    await requestContext.run({ isRebuild, isForCache: false, isCmsAway }, () =>
      answering.handleWithNext(request, response),
    )
  }

  /** A page rendered for one request gets a nonce, which Next reads from the request; a kept page never. */
  function choosePolicy(request: IncomingMessage, path: string): string | null {
    delete request.headers['content-security-policy']
    if (answering.isDevelopment || answering.isPrerendered(path)) return null
    const nonce = randomBytes(16).toString('base64')
    const policy = formatPolicy([`'nonce-${nonce}'`], { isHttps })
    request.headers['content-security-policy'] = policy
    return policy
  }

  return { answerFast, answerFromOutside, answerThroughNext }
}

function pathOf(url = '/'): string {
  const [path = '/'] = url.split('?', 1)
  return path
}

function isPagePath(path: string): boolean {
  return !path.startsWith('/api/') && !path.startsWith('/_next/')
}

/** Forms go to /api/; there are no server actions, and no page takes anything. */
function isWriteToPage({ method, url = '' }: IncomingMessage): boolean {
  return method !== 'GET' && method !== 'HEAD' && !url.startsWith('/api/')
}

function answerNotAllowed(response: ServerResponse, securityHeaders: [string, string][]): void {
  const headers = { allow: 'GET, HEAD', 'content-type': 'text/plain', 'cache-control': 'no-store' }
  response.writeHead(405, { ...Object.fromEntries(securityHeaders), ...headers })
  response.end('This address can only be read.\n')
}

function answerHealth(response: ServerResponse): boolean {
  response.writeHead(200, { 'content-type': 'text/plain', 'cache-control': 'no-store' })
  response.end('ok\n')
  return true
}
