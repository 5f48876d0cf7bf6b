import type { IncomingMessage } from 'node:http'

/** A longer target is answered 414. */
export const URL_BYTES_MAX = 4 * 1024

const METHODS = new Set(['GET', 'HEAD', 'POST', 'PUT', 'PATCH', 'DELETE', 'OPTIONS'])
const HOST = /^(?:[a-z0-9](?:[a-z0-9._-]*[a-z0-9.])?|\[[0-9a-f:.]+\])(?::\d{1,5})?$/i

/** The answer to a request that goes no further. */
export type Refusal = { status: 400 | 404 | 405 | 414; message: string }

/**
 * Finds why a request must not reach the application, or null.
 *
 * Refused are targets no browser sends and frameworks stumble over: another form than
 * a path, a path that does not decode, control characters, a malformed host, an unknown method,
 * a web socket, more than 4 KiB of URL.
 */
export function findRefusal(request: Pick<IncomingMessage, 'method' | 'url' | 'headers'>) {
  const target = request.url ?? ''
  if (target.length > URL_BYTES_MAX) return refuse(414, 'This address is too long.')
  if (!METHODS.has(request.method ?? '')) return refuse(405, 'This method is not supported.')
  if (!isPlainPath(target)) return refuse(400, 'This address is malformed.')
  const host = request.headers.host
  if (host !== undefined && !HOST.test(host)) return refuse(400, 'The host name is malformed.')
  if (request.headers.upgrade?.toLowerCase() === 'websocket') return refuse(404, 'Not found.')
  return null
}

function refuse(status: Refusal['status'], message: string): Refusal {
  return { status, message }
}

function isPlainPath(target: string): boolean {
  // Two leading slashes would be read as a host name by anything that resolves the path as a URL.
  if (!/^\/(?![/\\])/.test(target)) return false
  const [path = ''] = target.split(/[?#]/, 1)
  const decoded = decodePath(path)
  return decoded !== null && !hasControlOrBackslash(decoded)
}

function decodePath(path: string): string | null {
  try {
    return decodeURIComponent(path)
  } catch {
    return null
  }
}

function hasControlOrBackslash(text: string): boolean {
  // eslint-disable-next-line no-control-regex -- control characters are what is looked for
  return /[\u0000-\u001f\u007f\\]/.test(text)
}
