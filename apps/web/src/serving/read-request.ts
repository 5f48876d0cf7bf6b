import { SlugSchema } from '@footnote/contracts/identifier'
import type { IncomingMessage } from 'node:http'

const PLAIN_PATH = /^\/[\w/.:-]*$/
const SLUG_ADDRESS = /^\/(?:articles|authors|tags)\/([^/?]+)/

/** Headers and cookies that make Next answer something else than the page itself. */
const STEERING_HEADERS = [
  'rsc',
  'next-action',
  'next-url',
  'next-router-state-tree',
  'next-router-prefetch',
  'next-router-segment-prefetch',
]
const DRAFT_COOKIE = '__prerender_bypass'

/** Whether the answer to this request is exactly the page that everybody gets. */
export function isPlainRead({
  method,
  url = '',
  headers,
}: Pick<IncomingMessage, 'headers' | 'method' | 'url'>): boolean {
  if (method !== 'GET' && method !== 'HEAD') return false
  if (!PLAIN_PATH.test(url)) return false
  if (STEERING_HEADERS.some((name) => headers[name] !== undefined)) return false
  return !(headers.cookie?.includes(DRAFT_COOKIE) ?? false)
}

/** Whether the address has a place for a slug and holds something that cannot be one. */
export function hasImpossibleSlug(url: string): boolean {
  const slug = SLUG_ADDRESS.exec(url)?.[1]
  return slug !== undefined && !SlugSchema.safeParse(slug).success
}
