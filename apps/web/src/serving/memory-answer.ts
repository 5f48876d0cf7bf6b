import type { IncomingMessage, ServerResponse } from 'node:http'
import { generateETag } from 'next/dist/server/lib/etag.js'
import type { PageEntry } from '../cache/page-entry'
import { chooseEncoding, EncodedBody } from './compress'
import { PAGE_CACHE_CONTROL } from './guard-response'

/** What Next names when it answers a page, so that no cache mixes a page with its data. */
const VARY =
  'rsc, next-router-state-tree, next-router-prefetch, next-router-segment-prefetch, Accept-Encoding'

type Prepared = { etag: string; headers: string[]; body: EncodedBody }

const preparedPages = new WeakMap<PageEntry, Prepared>()

/** Answers with a page from memory, without Next. False for an entry that is no plain page. */
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
  if (entry.value.kind !== 'APP_PAGE' || typeof entry.value.postponed === 'string') return null
  const etag = generateETag(entry.value.html)
  const headers = [
    ...securityHeaders.flat(),
    ...Object.entries(entry.value.headers ?? {})
      .filter(([name, value]) => name !== 'x-next-cache-tags' && value !== undefined)
      .flatMap(([name, value]) => [value].flat().flatMap((one) => [name, String(one)])),
    'Content-Type',
    'text/html; charset=utf-8',
    'Cache-Control',
    PAGE_CACHE_CONTROL,
    'Vary',
    VARY,
    'ETag',
    etag,
  ]
  const body = new EncodedBody(Buffer.from(entry.value.html))
  const prepared: Prepared = { etag, headers, body }
  preparedPages.set(entry, prepared)
  return prepared
}

function isUnchanged(condition: string | undefined, etag: string): boolean {
  if (condition === undefined) return false
  return condition.split(',').some((one) => one.trim().replace(/^W\//, '') === etag)
}
