import type { IncomingMessage } from 'node:http'

const PREFIXES = ['x-middleware-', 'x-invoke-', 'x-next-', 'x-now-', 'x-prerender-']
const NAMES = ['x-matched-path', 'x-nextjs-data', 'next-resume', 'x-http-method-override']

/**
 * Removes the request headers by which Next and its hosts talk to themselves, and the one that
 * turns one method into another. `x-payload-http-method-override` stays: Payload's admin reads
 * long relationship queries with it, and the CMS's gate decides who may.
 */
export function stripInternalHeaders(request: Pick<IncomingMessage, 'headers' | 'rawHeaders'>) {
  for (const name of Object.keys(request.headers)) {
    if (isInternal(name)) delete request.headers[name]
  }
  for (let index = request.rawHeaders.length - 2; index >= 0; index -= 2) {
    if (isInternal(String(request.rawHeaders[index]).toLowerCase())) {
      request.rawHeaders.splice(index, 2)
    }
  }
}

function isInternal(name: string): boolean {
  return NAMES.includes(name) || PREFIXES.some((prefix) => name.startsWith(prefix))
}
