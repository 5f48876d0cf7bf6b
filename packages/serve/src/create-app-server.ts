import { createServer, type IncomingMessage, type Server, type ServerResponse } from 'node:http'
import type { Socket } from 'node:net'
import type { Duplex } from 'node:stream'
import { findRefusal } from './find-refusal'
import { stripInternalHeaders } from './strip-internal-headers'

const HEADER_BYTES_MAX = 16 * 1024
const CONNECTION_CHECK_MS = 2_000

/** Answers a request; what it throws becomes a plain 500. */
export type Handle = (request: IncomingMessage, response: ServerResponse) => unknown
/** Answers a request, or says false and leaves it to `handle`. */
export type Intercept = (
  request: IncomingMessage,
  response: ServerResponse,
) => boolean | Promise<boolean>

/** Takes a connection that becomes a web socket. */
export type HandleUpgrade = (request: IncomingMessage, socket: Duplex, head: Buffer) => unknown

/** What a server is made of, and its bounds. */
export type AppServerOptions = {
  /** Next's request handler, or anything of its shape. */
  handle: Handle
  /** Runs before `handle`; true when it has answered. */
  intercept?: Intercept
  /** Takes web sockets, which are refused without it: only a development server has any. */
  handleUpgrade?: HandleUpgrade
  host: string
  /** 0 lets the system choose. */
  port: number
  headersTimeoutMs?: number
  requestTimeoutMs?: number
  /** How long requests in flight may take once the server drains. */
  drainTimeoutMs?: number
  /** Is told of what `handle` and `intercept` throw; the visitor gets a plain 500. */
  onError?: (error: unknown) => void
}

/** A server that can be started once and drained once. */
export type AppServer = {
  /** Resolves to the address once connections are accepted; rejects as node:http does. */
  listen: () => Promise<{ port: number; url: string }>
  /** Stops accepting, lets requests in flight finish, and cuts what is left after `drainTimeoutMs`. */
  drain: () => Promise<void>
  isDraining: () => boolean
}

/**
 * An HTTP server in front of a request handler that may trust what reaches it.
 *
 * A malformed request target is answered here (400, 404, 405 or 414, as plain text), slow
 * senders are cut off (headers after 10 s, a request after 30 s), headers that steer Next
 * from inside are removed, and headers above 16 KiB are refused with 431. Without
 * `handleUpgrade` web sockets are refused with 404 and other offers to upgrade are ignored,
 * whatever else listens on the server.
 */
export function createAppServer(options: AppServerOptions): AppServer {
  let draining = false
  const sockets = new Set<Socket>()

  const server = createServer(
    { maxHeaderSize: HEADER_BYTES_MAX, connectionsCheckingInterval: CONNECTION_CHECK_MS },
    (request, response) => {
      if (draining) response.setHeader('connection', 'close')
      response.once('close', () => {
        if (draining) server.closeIdleConnections()
      })
      void answer(request, response, options)
    },
  )
  server.headersTimeout = options.headersTimeoutMs ?? 10_000
  server.requestTimeout = options.requestTimeoutMs ?? 30_000
  // Longer than the idle time of the usual proxies, so that they are the ones to hang up.
  server.keepAliveTimeout = 65_000
  server.on('connection', (socket) => {
    sockets.add(socket)
    socket.once('close', () => sockets.delete(socket))
  })
  const { handleUpgrade } = options
  if (handleUpgrade === undefined) {
    refuseUpgradeListeners(server)
  } else {
    server.on('upgrade', (request, socket, head) => void handleUpgrade(request, socket, head))
  }
  server.on('connect', (_request, socket) => {
    socket.end('HTTP/1.1 400 Bad Request\r\nConnection: close\r\n\r\n')
  })

  return {
    listen: () => listen(server, options),
    isDraining: () => draining,
    drain: () => {
      draining = true
      // Node does not count a connection without a first request as idle; browsers keep such spares.
      for (const socket of sockets) if (socket.bytesRead === 0) socket.destroy()
      return drain(server, options.drainTimeoutMs ?? 30_000)
    },
  }
}

/**
 * Keeps the server without `upgrade` listeners, so that node:http treats an offer to upgrade as
 * the ordinary request it also is. Next adds one at its first request, which would take such
 * requests past `answer` and hold their sockets open.
 */
function refuseUpgradeListeners(server: Server): void {
  server.on('newListener', (event: string) => {
    if (event === 'upgrade') queueMicrotask(() => server.removeAllListeners('upgrade'))
  })
}

async function answer(
  request: IncomingMessage,
  response: ServerResponse,
  { handle, intercept, onError }: AppServerOptions,
): Promise<void> {
  const refusal = findRefusal(request)
  if (refusal !== null) return answerPlainly(response, refusal.status, refusal.message)
  stripInternalHeaders(request)
  try {
    // Awaited even when there is none: `refuseUpgradeListeners` acts before the next request of
    // the same packet only when `handle` starts in a microtask.
    if (await intercept?.(request, response)) return
    await handle(request, response)
  } catch (error) {
    onError?.(error)
    if (response.headersSent) {
      response.destroy()
      return
    }
    answerPlainly(response, 500, 'Something went wrong.')
  }
}

function answerPlainly(response: ServerResponse, status: number, message: string): void {
  response.writeHead(status, {
    'content-type': 'text/plain; charset=utf-8',
    'cache-control': 'no-store',
    'x-content-type-options': 'nosniff',
  })
  response.end(`${message}\n`)
}

async function listen(server: Server, { host, port }: AppServerOptions) {
  await new Promise<void>((resolve, reject) => {
    server.once('error', reject)
    server.listen(port, host, () => {
      server.off('error', reject)
      resolve()
    })
  })
  const address = server.address()
  const actualPort = typeof address === 'object' && address !== null ? address.port : port
  return { port: actualPort, url: `http://${formatHost(host)}:${actualPort}` }
}

/** What a person can type into a browser: the wildcard addresses are reached as localhost. */
function formatHost(host: string): string {
  if (host === '0.0.0.0' || host === '::') return 'localhost'
  return host.includes(':') ? `[${host}]` : host
}

async function drain(server: Server, timeoutMs: number): Promise<void> {
  const cutOff = setTimeout(() => server.closeAllConnections(), timeoutMs)
  await new Promise<void>((resolve) => server.close(() => resolve()))
  clearTimeout(cutOff)
}
