import { randomBytes, timingSafeEqual } from 'node:crypto'
import { createServer, type IncomingMessage, request, type ServerResponse } from 'node:http'

const KEY_HEADER = 'x-footnote-inner-key'
const TIMEOUT_MS = 15_000

export type InnerAnswer = {
  status: number
  headers: Record<string, string | string[] | undefined>
  body: Buffer
}

/** A second entrance, on loopback, through which only this process can ask for its own pages. */
export type InnerDoor = {
  ask: (path: string, headers?: Record<string, string>) => Promise<InnerAnswer>
  close: () => void
}

/** Opens the entrance; what comes through it is given to `handle`. */
export async function openInnerDoor(
  handle: (request: IncomingMessage, response: ServerResponse) => unknown,
): Promise<InnerDoor> {
  const key = randomBytes(32)
  const server = createServer((incoming, response) => {
    const given = Buffer.from(String(incoming.headers[KEY_HEADER] ?? ''), 'hex')
    if (given.length !== key.length || !timingSafeEqual(given, key)) {
      response.writeHead(404).end()
      return
    }
    delete incoming.headers[KEY_HEADER]
    Promise.resolve(handle(incoming, response)).catch((error: unknown) => {
      response.destroy(error instanceof Error ? error : undefined)
    })
  })
  await new Promise<void>((resolve) => server.listen(0, '127.0.0.1', resolve))
  server.unref()
  const address = server.address()
  const port = typeof address === 'object' && address !== null ? address.port : 0

  return {
    ask: (path, headers = {}) =>
      askOver(port, path, { ...headers, [KEY_HEADER]: key.toString('hex') }),
    close: () => {
      server.close()
      server.closeAllConnections()
    },
  }
}

function askOver(
  port: number,
  path: string,
  headers: Record<string, string>,
): Promise<InnerAnswer> {
  return new Promise((resolve, reject) => {
    const signal = AbortSignal.timeout(TIMEOUT_MS)
    const outgoing = request({ host: '127.0.0.1', port, path, headers, signal }, (incoming) => {
      const chunks: Buffer[] = []
      incoming.on('data', (chunk: Buffer) => chunks.push(chunk))
      incoming.on('error', reject)
      incoming.on('end', () => {
        const { statusCode: status = 0, headers: answered } = incoming
        resolve({ status, headers: answered, body: Buffer.concat(chunks) })
      })
    })
    outgoing.on('error', reject)
    outgoing.end()
  })
}
