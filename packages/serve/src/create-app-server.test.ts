import type { Server } from 'node:http'
import { connect, type Socket } from 'node:net'
import { createAppServer, type AppServer, type AppServerOptions } from './create-app-server'

let running: AppServer | undefined

afterEach(() => running?.drain())

async function start(options: Partial<AppServerOptions> = {}): Promise<number> {
  running = createAppServer({
    handle: (request, response) => {
      response.end(`handled ${request.method} ${request.url} ${JSON.stringify(request.headers)}`)
    },
    host: '127.0.0.1',
    port: 0,
    drainTimeoutMs: 200,
    ...options,
  })
  return (await running.listen()).port
}

/** Sends raw bytes and resolves to all that came back when the server hung up. */
function exchange(port: number, bytes: string): Promise<string> {
  return new Promise((resolve, reject) => {
    let answer = ''
    const socket = connect(port, '127.0.0.1', () => socket.write(bytes))
    socket.on('data', (chunk) => (answer += chunk.toString()))
    socket.on('close', () => resolve(answer))
    socket.on('error', reject)
  })
}

function request(target: string, headers = '', method = 'GET'): string {
  return `${method} ${target} HTTP/1.1\r\nHost: localhost\r\nConnection: close\r\n${headers}\r\n`
}

test('a well-formed request reaches the handler', async () => {
  const port = await start()
  expect(await exchange(port, request('/articles/a-b?x=%C3%A9'))).toContain(
    'handled GET /articles/a-b?x=%C3%A9',
  )
})

test.each([
  ['a truncated UTF-8 sequence', '/%E0%A4%A', 400],
  ['a lone percent sign', '/%', 400],
  ['an encoded NUL', '/media/a%00.png', 400],
  ['an encoded backslash', '/a%5c..%5cb', 400],
  ['an absolute address', 'http://evil.example/', 400],
  ['two leading slashes', '//evil.example/', 400],
  ['a target without a path', '*', 400],
  ['a URL above 4 KiB', `/${'a'.repeat(4_100)}`, 414],
])('%s is refused with a plain answer', async (_name, target, status) => {
  const port = await start()
  const answer = await exchange(port, request(target))
  expect(answer).toMatch(new RegExp(`^HTTP/1.1 ${status} `))
  expect(answer).toContain('text/plain')
  expect(answer).not.toContain('handled')
})

test.each([
  ['TRACE', request('/', '', 'TRACE'), 405],
  ['a web socket', request('/', 'Upgrade: websocket\r\nSec-WebSocket-Version: 13\r\n'), 404],
  ['CONNECT', 'CONNECT example.org:443 HTTP/1.1\r\nHost: example.org\r\n\r\n', 400],
  ['a host with a space', 'GET / HTTP/1.1\r\nHost: a b\r\nConnection: close\r\n\r\n', 400],
  ['no host', 'GET / HTTP/1.1\r\nConnection: close\r\n\r\n', 400],
  ['headers above 16 KiB', request('/', `X-Long: ${'a'.repeat(17_000)}\r\n`), 431],
  ['something that is not HTTP', 'hello\r\n\r\n', 400],
])('%s is refused', async (_name, bytes, status) => {
  const port = await start()
  expect(await exchange(port, bytes)).toMatch(new RegExp(`^HTTP/1.1 ${status} `))
})

test('an offer of HTTP/2 is ignored and the request answered', async () => {
  const port = await start()
  const offer = 'Upgrade: h2c\r\n'
  expect(await exchange(port, request('/', offer))).toMatch(/^HTTP\/1.1 200 /)
})

/** Does to the server what Next does at its first request. */
const listenForUpgrades: AppServerOptions['handle'] = (incoming, response) => {
  const { server } = incoming.socket as Socket & { server: Server }
  server.on('upgrade', () => undefined)
  response.end('handled')
}

test.each([
  ['websocket', '/', 404],
  ['WebSocket', '/', 404],
  ['h2c', '/', 200],
  ['anything', '/', 200],
  ['anything', '/%', 400],
])(
  'an offer of %s for %s is answered %i after the handler listened for upgrades',
  async (protocol, target, status) => {
    const port = await start({ handle: listenForUpgrades })
    const offer = `GET ${target} HTTP/1.1\r\nHost: localhost\r\nConnection: Upgrade, close\r\nUpgrade: ${protocol}\r\n\r\n`
    await exchange(port, request('/'))
    expect(await exchange(port, offer)).toMatch(new RegExp(`^HTTP/1.1 ${status} `))
  },
)

test('an offer to upgrade in the packet of the first request is answered', async () => {
  const port = await start({ handle: listenForUpgrades })
  const first = 'GET / HTTP/1.1\r\nHost: localhost\r\n\r\n'
  const offer = request('/', '').replace('close', 'Upgrade, close\r\nUpgrade: websocket')
  expect(await exchange(port, first + offer)).toContain('HTTP/1.1 404 ')
})

test('headers that steer the framework from inside never reach the handler', async () => {
  const port = await start()
  const answer = await exchange(
    port,
    request(
      '/',
      'X-Middleware-Subrequest: a\r\nX-Matched-Path: /b\r\nX-HTTP-Method-Override: c\r\nAccept: d\r\n',
    ),
  )
  expect(answer).toContain('"accept":"d"')
  expect(answer).not.toMatch(/x-middleware|x-matched-path|method-override/i)
})

test('a sender that never finishes its headers is cut off', async () => {
  const port = await start({ headersTimeoutMs: 50, requestTimeoutMs: 100 })
  expect(await exchange(port, 'GET / HTTP/1.1\r\nHost: localhost\r\n')).toMatch(/^HTTP\/1.1 408 /)
})

test('what the interceptor answered is not handled again', async () => {
  const port = await start({
    intercept: (incoming, response) => {
      if (incoming.url !== '/cached') return false
      response.end('from the cache')
      return true
    },
  })
  expect(await exchange(port, request('/cached'))).toContain('from the cache')
  expect(await exchange(port, request('/other'))).toContain('handled GET /other')
})

test('a handler that throws gives a plain 500 and tells the caller of the error', async () => {
  const errors: unknown[] = []
  const failure = new Error('secret detail')
  const port = await start({
    handle: () => Promise.reject(failure),
    onError: (error) => errors.push(error),
  })
  const answer = await exchange(port, request('/'))
  expect(answer).toMatch(/^HTTP\/1.1 500 /)
  expect(answer).not.toContain('secret detail')
  expect(errors).toEqual([failure])
})

test('draining lets a request in flight finish and refuses new connections', async () => {
  let finish: () => void = () => undefined
  let arrived: () => void = () => undefined
  const inFlight = new Promise<void>((resolve) => (arrived = resolve))
  const port = await start({
    drainTimeoutMs: 5_000,
    handle: (_request, response) => {
      finish = () => response.end('done')
      arrived()
    },
  })
  const answer = exchange(port, 'GET / HTTP/1.1\r\nHost: localhost\r\n\r\n')
  await inFlight
  const drained = running?.drain()
  await expect(exchange(port, request('/'))).rejects.toThrow('ECONNREFUSED')
  finish()
  await drained
  expect(await answer).toContain('done')
})

test('draining waits for nobody who connected and never asked', async () => {
  const port = await start({ drainTimeoutMs: 60_000 })
  const spare = connect(port, '127.0.0.1')
  const hungUp = new Promise((resolve) => spare.once('close', resolve))
  await new Promise((resolve) => spare.once('connect', resolve))
  // A connection that asks comes after the spare one, so the server has seen both.
  await exchange(port, request('/'))

  await running?.drain()
  await hungUp
})

test('draining cuts what does not finish in time', async () => {
  let arrived: () => void = () => undefined
  const inFlight = new Promise<void>((resolve) => (arrived = resolve))
  const port = await start({ drainTimeoutMs: 50, handle: () => arrived() })
  const answer = exchange(port, request('/'))
  await inFlight
  await running?.drain()
  expect(await answer).toBe('')
})
