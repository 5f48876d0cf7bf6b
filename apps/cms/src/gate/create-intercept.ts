import type { Intercept } from '@footnote/serve/create-app-server'
import type { Payload } from 'payload'
import { env } from '../env'
import { findCaller } from './find-caller'
import { listSecurityHeaders } from './list-security-headers'
import { findActionRefusal } from './refuse-action'

/** What happens to a request before Next sees it. */
export function createIntercept(payload: Payload): Intercept {
  const isHttps = env.CMS_URL.startsWith('https:')
  const ownOrigin = new URL(env.CMS_URL).origin
  const isStaff = async (headers: Headers) => (await findCaller(payload, headers)) === 'staff'
  return async (request, response) => {
    const { pathname } = new URL(request.url ?? '/', ownOrigin)
    for (const [name, value] of listSecurityHeaders(pathname, { isHttps })) {
      response.setHeader(name, value)
    }
    const refusal = await findActionRefusal(request, { ownOrigin, isStaff })
    if (refusal === null) return false
    response.writeHead(refusal.status, {
      'content-type': 'text/plain; charset=utf-8',
      'cache-control': 'no-store',
      // What is left of the body is not waited for.
      connection: 'close',
    })
    response.end(`${refusal.message}\n`)
    return true
  }
}
