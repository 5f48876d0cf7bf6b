import type { Payload } from 'payload'
import { env } from '../env'
import { checkBody, type CheckedBody } from './check-body'
import { checkQuery } from './check-query'
import { findCaller } from './find-caller'
import { findDocumentFields } from './find-document-fields'
import { findQueryFields } from './find-query-fields'
import { type Caller, type GateEntry, type Method } from './gate-table'
import { isOwnPage } from './is-own-page'
import { findGateEntry } from './match-path'
import { NOTHING_HERE, type Refusal } from './refusal'
import { unwrapOverride } from './unwrap-override'

/**
 * Decides about a request to the API: the request that goes on, bounded and checked, or why not.
 * What the table does not list for this caller does not exist for them.
 */
export async function admit({
  payload,
  request,
  segments,
}: {
  payload: Payload
  request: Request
  segments: readonly string[]
}): Promise<{ request: Request } | { refusal: Refusal }> {
  const caller = await findCaller(payload, request.headers)
  const asked = await unwrapOverride(request, caller)
  if ('refusal' in asked) return asked
  const method = parseMethod(asked.method)
  const entry = method === null ? null : findGateEntry(method, segments)
  if (!entry?.callers.includes(caller)) return { refusal: NOTHING_HERE }
  if (caller !== 'site' && entry.method !== 'GET' && !isOwnPage(request.headers, ownOrigin)) {
    return refuse(403, 'This request does not come from the newsroom.')
  }
  const url = new URL(request.url)
  const query = checkQuery(asked.parameters, {
    kind: entry.query,
    fields: findQueryFields(payload, segments),
    isReading: entry.method === 'GET',
  })
  if ('refusal' in query) return query
  const body = await checkBody(asked.rest, entry, findDocumentFields(payload, segments))
  if ('refusal' in body) return body
  url.search = query.query.toString()
  return { request: rebuild({ url, entry, caller, body, headers: request.headers }) }
}

const ownOrigin = new URL(env.CMS_URL).origin

function parseMethod(method: string): Method | null {
  if (method === 'HEAD') return 'GET'
  return method === 'GET' || method === 'POST' || method === 'PATCH' || method === 'DELETE'
    ? method
    : null
}

/** The request as Payload sees it: nothing that was not checked. */
function rebuild({
  url,
  entry,
  caller,
  body,
  headers: given,
}: {
  url: URL
  entry: GateEntry
  caller: Caller
  body: CheckedBody
  headers: Headers
}): Request {
  const headers = new Headers(given)
  for (const name of ['content-length', 'content-type', 'transfer-encoding', ...OVERRIDES]) {
    headers.delete(name)
  }
  // The site speaks for readers by their token; a cookie would be somebody else's.
  if (caller === 'site') headers.delete('cookie')
  if (body.kind === 'json') headers.set('content-type', 'application/json')
  const content = body.kind === 'none' ? {} : { body: body.kind === 'json' ? body.text : body.form }
  return new Request(url, { method: entry.method, headers, ...content })
}

const OVERRIDES = ['x-http-method-override', 'x-payload-http-method-override']

function refuse(status: Refusal['status'], message: string): { refusal: Refusal } {
  return { refusal: { status, message } }
}
