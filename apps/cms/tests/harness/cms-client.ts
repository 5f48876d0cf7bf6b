import { SITE_KEY_HEADER, VISITOR_NETWORK_HEADER } from '@footnote/contracts/site-api'
import { randomUUID } from 'node:crypto'
import { z } from 'zod'
import { STAFF_ROLES, testRun } from './test-run'
import type { StaffRole } from './test-run'

/**
 * Who asks: nobody, the site, the site on behalf of the verified reader, that
 * reader's token without the site's key, or a member of staff.
 */
export const CALLERS = ['anonymous', 'site', 'reader', 'readerWithoutSite', ...STAFF_ROLES] as const
export type Caller = (typeof CALLERS)[number]

/** An answer of the CMS; `body` is the parsed JSON, or `null` when it is not JSON. */
export type CmsAnswer = {
  status: number
  headers: Headers
  text: string
  body: unknown
  /** The id of the one document the answer carries; throws when it carries none. */
  id: () => string
}

/** Requests to the CMS under test, as one caller. */
export type CmsClient = {
  get: (path: string, headers?: Record<string, string>) => Promise<CmsAnswer>
  post: (path: string, body?: unknown, headers?: Record<string, string>) => Promise<CmsAnswer>
  patch: (path: string, body?: unknown, headers?: Record<string, string>) => Promise<CmsAnswer>
  put: (path: string, body?: unknown, headers?: Record<string, string>) => Promise<CmsAnswer>
  delete: (path: string, headers?: Record<string, string>) => Promise<CmsAnswer>
  /** Sends the request as it is: any method, any body, nothing added but who asks. */
  send: (path: string, init: RequestInit) => Promise<CmsAnswer>
}

const REQUEST_TIMEOUT_MS = 30_000

/** The CMS of this run: `cms.get(…)` asks as nobody, `cms.as('editor').get(…)` as staff. */
export const cms = {
  ...createCmsClient({ url: () => testRun().cmsUrl, headers: () => ({}) }),
  as: (caller: Caller): CmsClient =>
    createCmsClient({ url: () => testRun().cmsUrl, headers: () => callerHeaders(caller) }),
  /** As the site, on behalf of the reader with this token. */
  asReader: (token: string): CmsClient =>
    createCmsClient({
      url: () => testRun().cmsUrl,
      headers: () => ({ ...callerHeaders('site'), authorization: `JWT ${token}` }),
    }),
}

/** A client of any CMS, for example of a second one that a test started itself. */
export function createCmsClient(target: {
  url: () => string
  headers: () => Record<string, string>
}): CmsClient {
  const send = async (path: string, init: RequestInit): Promise<CmsAnswer> => {
    const headers = new Headers(target.headers())
    for (const [name, value] of new Headers(init.headers)) headers.set(name, value)
    const answer = await fetch(`${target.url()}${path}`, {
      redirect: 'manual',
      signal: AbortSignal.timeout(REQUEST_TIMEOUT_MS),
      ...init,
      headers,
    })
    return readAnswer(answer)
  }
  const withBody =
    (method: string): CmsClient['post'] =>
    (path, body, headers) =>
      send(path, {
        method,
        headers: { 'content-type': 'application/json', ...headers },
        ...(body === undefined ? {} : { body: JSON.stringify(body) }),
      })
  const withoutBody =
    (method: string): CmsClient['get'] =>
    (path, headers) =>
      send(path, { method, headers: headers ?? {} })
  return {
    send,
    get: withoutBody('GET'),
    delete: withoutBody('DELETE'),
    post: withBody('POST'),
    patch: withBody('PATCH'),
    put: withBody('PUT'),
  }
}

/** What a caller sends to be known. */
export function callerHeaders(caller: Caller): Record<string, string> {
  const run = testRun()
  // Every request comes from a network of its own, so that no limit of one test reaches another.
  const site = { [SITE_KEY_HEADER]: run.siteKey, [VISITOR_NETWORK_HEADER]: randomUUID() }
  if (caller === 'anonymous') return {}
  if (caller === 'site') return site
  if (caller === 'reader') return { ...site, authorization: `JWT ${run.reader.token}` }
  if (caller === 'readerWithoutSite') return { authorization: `JWT ${run.reader.token}` }
  return { authorization: `JWT ${run.staff[caller satisfies StaffRole].token}` }
}

const WithIdSchema = z.union([
  z.object({ doc: z.object({ id: z.string() }) }).transform(({ doc }) => doc.id),
  z.object({ user: z.object({ id: z.string() }) }).transform(({ user }) => user.id),
  z.object({ id: z.string() }).transform(({ id }) => id),
])

async function readAnswer(answer: Response): Promise<CmsAnswer> {
  const text = await answer.text()
  const isJson = (answer.headers.get('content-type') ?? '').includes('json')
  const body: unknown = isJson && text !== '' ? JSON.parse(text) : null
  return {
    status: answer.status,
    headers: answer.headers,
    text,
    body,
    id: () => {
      const id = WithIdSchema.safeParse(body)
      if (id.success) return id.data
      throw new Error(`The answer (${answer.status}) carries no document: ${text.slice(0, 500)}`)
    },
  }
}
