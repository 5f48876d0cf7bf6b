import type { IncomingMessage } from 'node:http'
import { isOwnPage } from './is-own-page'
import type { Refusal } from './refusal'

const BODY_BYTES_MAX = 1_024 * 1_024
const ACTION_ID = /^[0-9a-f]{40,64}$/
const CONTENT_TYPE =
  /^(?:text\/plain;\s*charset=utf-8|multipart\/form-data;\s*boundary=\S{1,100})$/i

/**
 * Finds why a request that changes something outside the API goes no further, or null.
 *
 * Outside the API, Next runs whatever server function the page of a request knows, for anybody.
 * Only the admin's own pages need that, with the session of a member of staff.
 */
export async function findActionRefusal(
  request: Pick<IncomingMessage, 'method' | 'url' | 'headers'>,
  { ownOrigin, isStaff }: { ownOrigin: string; isStaff: (headers: Headers) => Promise<boolean> },
): Promise<Refusal | null> {
  if (request.method === 'GET' || request.method === 'HEAD') return null
  const { pathname } = new URL(request.url ?? '/', 'http://cms')
  const headers = headersOf(request)
  const actionId = headers.get('next-action')
  if (pathname.startsWith('/api/') && actionId === null) return null
  const isAction =
    request.method === 'POST' && isInAdmin(pathname) && ACTION_ID.test(actionId ?? '')
  if (!isAction) return { status: 404, message: 'not-found' }
  if (!isFromHere(headers, ownOrigin)) {
    return { status: 403, message: 'This request does not come from the newsroom.' }
  }
  // Chunked, a body could be of any length; browsers say how long theirs is.
  const bytes = Number(headers.get('content-length') ?? Infinity)
  if (!(bytes <= BODY_BYTES_MAX)) {
    return { status: 413, message: `The limit is ${BODY_BYTES_MAX / 1_024} KiB.` }
  }
  if (!CONTENT_TYPE.test(headers.get('content-type') ?? '')) {
    return { status: 415, message: 'This kind of body is not taken here.' }
  }
  return (await isStaff(headers)) ? null : { status: 403, message: 'Log in first.' }
}

function isInAdmin(pathname: string): boolean {
  return pathname === '/admin' || pathname.startsWith('/admin/')
}

function isFromHere(headers: Headers, ownOrigin: string): boolean {
  const origin = headers.get('origin')
  const isOwnOrigin =
    origin === null ||
    origin === ownOrigin ||
    (URL.canParse(origin) && new URL(origin).host === headers.get('host'))
  return isOwnOrigin && isOwnPage(headers, ownOrigin)
}

function headersOf({ headers: given }: Pick<IncomingMessage, 'headers'>): Headers {
  const headers = new Headers()
  for (const [name, value] of Object.entries(given)) {
    if (value !== undefined) headers.set(name, String(value))
  }
  return headers
}
