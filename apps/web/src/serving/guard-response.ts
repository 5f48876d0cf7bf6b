import type { IncomingMessage, ServerResponse } from 'node:http'
import { hasCmsFailedSince } from '../cms/cms-health'
import { answerFailure } from './failure-page'

/** Pages are revalidated by whoever keeps them: only so does a webhook reach everybody. */
export const PAGE_CACHE_CONTROL = 'public, max-age=0, must-revalidate'

/** For what is no page: nothing in it may load or run anything. */
export const FILE_POLICY = "default-src 'none'; frame-ancestors 'none'"

type Guard = { securityHeaders: [string, string][]; pagePolicy: string | null; isPage: boolean }

/**
 * Completes what Next answers: security headers, our cache rules, a content policy where
 * the page brought none, and in place of every failed page one of our own.
 */
export function guardResponse(
  request: IncomingMessage,
  response: ServerResponse,
  { securityHeaders, pagePolicy, isPage }: Guard,
): void {
  const startedAt = Date.now()
  const writeHead = response.writeHead.bind(response)
  const write = response.write.bind(response)
  const end = response.end.bind(response)
  let hasFailed = false

  for (const [name, value] of securityHeaders) response.setHeader(name, value)
  replaceMethods(response, {
    writeHead: (...parameters) => {
      hasFailed ||= isFailedPage()
      // Next's compression sends the headers by itself, before it writes.
      if (hasFailed) return response
      completeHeaders(response, pagePolicy)
      return call(writeHead, parameters)
    },
    write: (...parameters) => {
      hasFailed ||= isFailedPage()
      return hasFailed || call(write, parameters)
    },
    end: (...parameters) => {
      hasFailed ||= isFailedPage()
      if (!hasFailed) return call(end, parameters)
      replaceMethods(response, { writeHead, write, end })
      removeHeadersBut(response, securityHeaders)
      answerFailure(request, response, hasCmsFailedSince(startedAt) ? 503 : 500)
      return response
    },
  })

  function isFailedPage(): boolean {
    return isPage && !response.headersSent && response.statusCode >= 500
  }
}

type Method = (...parameters: never[]) => unknown

function call(method: Method, parameters: never[]): unknown {
  return method(...parameters)
}

function replaceMethods(
  response: ServerResponse,
  methods: Record<'writeHead' | 'write' | 'end', Method>,
): void {
  for (const [name, value] of Object.entries(methods)) {
    Object.defineProperty(response, name, { value, configurable: true, writable: true })
  }
}

function completeHeaders(response: ServerResponse, pagePolicy: string | null): void {
  response.removeHeader('x-powered-by')
  if (String(response.getHeader('cache-control') ?? '').includes('s-maxage')) {
    response.setHeader('cache-control', PAGE_CACHE_CONTROL)
  }
  if (response.getHeader('x-nextjs-cache') === 'STALE') response.setHeader('x-stale', '1')
  if (response.hasHeader('content-security-policy')) return
  const isHtml = String(response.getHeader('content-type') ?? '').startsWith('text/html')
  if (isHtml && pagePolicy !== null) response.setHeader('content-security-policy', pagePolicy)
  if (!isHtml) response.setHeader('content-security-policy', FILE_POLICY)
}

function removeHeadersBut(response: ServerResponse, kept: [string, string][]): void {
  const names = new Set(kept.map(([name]) => name))
  for (const name of response.getHeaderNames()) {
    if (!names.has(name)) response.removeHeader(name)
  }
}
