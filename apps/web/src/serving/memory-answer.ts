import type { IncomingMessage, ServerResponse } from 'node:http'
import { generateETag } from 'next/dist/server/lib/etag.js'
import type { PageEntry, PageValue } from '../cache/page-entry'
import { chooseEncoding, EncodedBody } from './compress'
import { FILE_POLICY, PAGE_CACHE_CONTROL } from './guard-response'

/** What Next names when it answers a page, so that no cache mixes a page with its data. */
const VARY =
  'rsc, next-router-state-tree, next-router-prefetch, next-router-segment-prefetch, Accept-Encoding'

type Prepared = { etag: string; headers: string[]; body: EncodedBody }

const preparedPages = new WeakMap<PageEntry, Prepared>()

/** Answers with a page or file from memory, without Next. False for an entry that is neither. */
export function answerFromMemory(
  request: IncomingMessage,
  response: ServerResponse,
  { entry, isStale, securityHeaders }: PageAnswer,
): boolean | Promise<boolean> {
  const prepared = prepare(entry, securityHeaders)
  if (prepared === null) return false
  const headers = isStale ? [...prepared.headers, 'x-stale', '1'] : prepared.headers
  if (isUnchanged(request.headers['if-none-match'], prepared.etag)) {
    response.writeHead(304, headers).end()
    return true
  }
  const encoding = chooseEncoding(request.headers['accept-encoding'])
  const body = prepared.body.in(encoding)
  return Buffer.isBuffer(body) ? send(body) : body.then(send)

  function send(bytes: Buffer): true {
    response.writeHead(entry.value.status ?? 200, [
      ...headers,
      'Content-Length',
      String(bytes.byteLength),
      ...(encoding === 'identity' ? [] : ['Content-Encoding', encoding]),
    ])
    response.end(request.method === 'HEAD' ? undefined : bytes)
    return true
  }
}

type PageAnswer = { entry: PageEntry; isStale: boolean; securityHeaders: [string, string][] }

function prepare(entry: PageEntry, securityHeaders: [string, string][]): Prepared | null {
  const found = preparedPages.get(entry)
  if (found !== undefined) return found
  const answer = describe(entry.value)
  if (answer === null) return null
  const { body, etag } = answer
  const headers = [
    ...securityHeaders.flat(),
    ...Object.entries(entry.value.headers ?? {})
      .filter(([name, value]) => !WRITTEN_HERE.has(name) && value !== undefined)
      .flatMap(([name, value]) => [value].flat().flatMap((one) => [name, String(one)])),
    ...answer.headers,
    'Cache-Control',
    answer.cacheControl,
    'ETag',
    etag,
  ]
  const prepared: Prepared = { etag, headers, body: new EncodedBody(body) }
  preparedPages.set(entry, prepared)
  return prepared
}

const WRITTEN_HERE = new Set(['x-next-cache-tags', 'etag', 'cache-control'])

type Answer = { body: Buffer; etag: string; cacheControl: string; headers: string[] }

/** What Next says with a page, and with a file that is the same for everybody. */
function describe(value: PageValue): Answer | null {
  if (value.kind === 'APP_ROUTE') {
    const { body, headers } = value
    return {
      body,
      etag: String(headers['etag'] ?? generateETag(body.toString('latin1'))),
      cacheControl: String(headers['cache-control'] ?? PAGE_CACHE_CONTROL),
      headers: ['Vary', 'Accept-Encoding', 'Content-Security-Policy', FILE_POLICY],
    }
  }
  if (typeof value.postponed === 'string') return null
  return {
    body: Buffer.from(value.html),
    etag: generateETag(value.html),
    cacheControl: PAGE_CACHE_CONTROL,
    headers: ['Content-Type', 'text/html; charset=utf-8', 'Vary', VARY],
  }
}

function isUnchanged(condition: string | undefined, etag: string): boolean {
  if (condition === undefined) return false
  return condition.split(',').some((one) => one.trim().replace(/^W\//, '') === etag)
}
