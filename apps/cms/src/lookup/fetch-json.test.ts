import type { LookupAddress } from 'node:dns'
import { createServer, type RequestListener, type Server } from 'node:http'
import {
  type AddressInfo,
  createServer as createTcpServer,
  type Server as TcpServer,
} from 'node:net'
import { fetchJson } from './fetch-json'

const PUBLIC: LookupAddress = { address: '93.184.216.34', family: 4 }
const NEVER = new AbortController().signal
const servers: (Server | TcpServer)[] = []

afterEach(async () => {
  for (const server of servers.splice(0)) {
    if ('closeAllConnections' in server) server.closeAllConnections()
    await new Promise((resolve) => server.close(resolve))
  }
})

/** Something inside the network that must never be reached; it counts who tries. */
async function startCanary() {
  let connections = 0
  const server = createTcpServer((socket) => {
    connections += 1
    socket.destroy()
  })
  return { port: await listen(server), connections: () => connections }
}

async function startRegistry(listener: RequestListener): Promise<string> {
  return `http://127.0.0.1:${await listen(createServer(listener))}`
}

async function listen(server: Server | TcpServer): Promise<number> {
  servers.push(server)
  // Both families, so that no spelling of loopback misses it.
  await new Promise<void>((resolve) => server.listen(0, '::', resolve))
  return (server.address() as AddressInfo).port
}

function ask(
  url: string,
  options: Partial<Parameters<typeof fetchJson>[1]> & { configured?: string[] } = {},
) {
  const { configured = [new URL(url).origin], ...others } = options
  return fetchJson(new URL(url), {
    origins: configured.map((origin) => ({ origin, isConfigured: true })),
    userAgent: 'Footnote/0.1 (http://localhost:3000)',
    signal: NEVER,
    resolve: () => Promise.resolve([PUBLIC]),
    ...others,
  })
}

test('an answer is read as it was sent, and the asker says who it is', async () => {
  const seen: unknown[] = []
  const registry = await startRegistry(({ method, url, headers }, response) => {
    seen.push({
      method,
      url,
      agent: headers['user-agent'],
      accept: headers.accept,
      cookie: headers.cookie,
    })
    response.setHeader('content-type', 'application/vnd.api+json; charset=utf-8').end('{"a":"é"}')
  })
  expect(await ask(`${registry}/works/10.1%2Fa`)).toEqual({ status: 'answered', json: { a: 'é' } })
  expect(seen).toEqual([
    {
      method: 'GET',
      url: '/works/10.1%2Fa',
      agent: 'Footnote/0.1 (http://localhost:3000)',
      accept: 'application/json',
    },
  ])
})

test.each([
  '127.0.0.1',
  '10.0.0.8',
  '169.254.169.254',
  '192.168.0.1',
  '0.0.0.0',
  '::1',
  '::ffff:127.0.0.1',
  '64:ff9b::7f00:1',
  'fd00::1',
  'fe80::1',
])('a registry that resolves to %s is not connected to', async (address) => {
  const canary = await startCanary()
  const origin = `https://api.crossref.org:${canary.port}`
  const answer = await ask(`${origin}/works/a`, {
    origins: [{ origin, isConfigured: false }],
    resolve: () => Promise.resolve([{ address, family: address.includes(':') ? 6 : 4 }]),
  })
  expect(answer).toMatchObject({ status: 'offline', cause: expect.stringContaining('not public') })
  expect(canary.connections()).toBe(0)
})

test('one private address among public ones is enough to refuse', async () => {
  const canary = await startCanary()
  const origin = `https://api.crossref.org:${canary.port}`
  const answer = await ask(`${origin}/works/a`, {
    origins: [{ origin, isConfigured: false }],
    resolve: () => Promise.resolve([PUBLIC, { address: '127.0.0.1', family: 4 }]),
  })
  expect(answer.status).toBe('offline')
  expect(canary.connections()).toBe(0)
})

test('a name that resolves to a private address the second time is asked only once', async () => {
  const canary = await startCanary()
  const origin = `https://api.crossref.org:${canary.port}`
  const resolved = [PUBLIC, { address: '127.0.0.1', family: 4 }]
  const resolve = jest.fn(() => Promise.resolve(resolved.splice(0, 1)))
  const answer = await ask(`${origin}/works/a`, {
    origins: [{ origin, isConfigured: false }],
    resolve,
    signal: AbortSignal.timeout(200),
  })
  expect(['timeout', 'offline']).toContain(answer.status)
  expect(resolve).toHaveBeenCalledTimes(1)
  expect(canary.connections()).toBe(0)
})

test.each([
  (port: number) => `http://127.0.0.1:${port}/`,
  (port: number) => `http://localhost:${port}/latest/meta-data`,
  (port: number) => `http://[::1]:${port}/`,
  (port: number) => `https://2130706433:${port}/`,
  (port: number) => `//127.0.0.1:${port}/`,
  () => 'http://169.254.169.254/latest/meta-data/',
  () => 'https://evil.example/works/a',
  () => 'http://api.crossref.org/works/a',
  () => 'file:///etc/passwd',
  () => 'http://',
])('a redirect to another place is not followed (%#)', async (placeOf) => {
  const canary = await startCanary()
  const registry = await startRegistry((_request, response) => {
    response.writeHead(302, { location: placeOf(canary.port) }).end()
  })
  expect(await ask(`${registry}/works/a`)).toMatchObject({ status: 'malformed' })
  expect(canary.connections()).toBe(0)
})

test('a redirect to an origin that is asked anyway has its address checked anew', async () => {
  const canary = await startCanary()
  const crossref = `https://api.crossref.org:${canary.port}`
  const registry = await startRegistry((_request, response) => {
    response.writeHead(302, { location: `${crossref}/works/a` }).end()
  })
  const answer = await ask(`${registry}/works/a`, {
    origins: [
      { origin: registry, isConfigured: true },
      { origin: crossref, isConfigured: false },
    ],
    resolve: () => Promise.resolve([{ address: '127.0.0.1', family: 4 }]),
  })
  expect(answer.status).toBe('offline')
  expect(canary.connections()).toBe(0)
})

test('a redirect within the registry is followed, ten are not', async () => {
  let hops = 0
  const registry = await startRegistry(({ url }, response) => {
    hops += 1
    const left = Number(/\d+/.exec(url ?? '')?.[0])
    if (left === 0) response.setHeader('content-type', 'application/json').end('{}')
    else response.writeHead(301, { location: `/works/${left - 1}` }).end()
  })
  expect(await ask(`${registry}/works/2`)).toEqual({ status: 'answered', json: {} })
  hops = 0
  expect(await ask(`${registry}/works/10`)).toMatchObject({ status: 'malformed' })
  expect(hops).toBe(4)
})

test('an endless answer is given up after a megabyte', async () => {
  let sent = 0
  const chunk = Buffer.alloc(64 * 1_024, ' ')
  const registry = await startRegistry((_request, response) => {
    response.setHeader('content-type', 'application/json')
    const send = () => {
      while (!response.destroyed && response.write(chunk)) sent += chunk.length
    }
    response.on('drain', send)
    send()
  })
  expect(await ask(`${registry}/works/a`)).toMatchObject({ status: 'malformed' })
  expect(sent).toBeLessThan(64 * 1_024 * 1_024)
})

test.each<[name: string, listener: RequestListener]>([
  ['never answers', () => undefined],
  [
    'sends its headers and stops',
    (_request, response) =>
      response.writeHead(200, { 'content-type': 'application/json' }).flushHeaders(),
  ],
  [
    'sends a byte now and then',
    (_request, response) => {
      response.writeHead(200, { 'content-type': 'application/json' })
      const timer = setInterval(() => response.write(' '), 20)
      response.on('close', () => clearInterval(timer))
    },
  ],
])('a registry that %s is given up in time', async (_name, listener) => {
  const registry = await startRegistry(listener)
  const answer = await ask(`${registry}/works/a`, { signal: AbortSignal.timeout(150) })
  expect(answer).toMatchObject({ status: 'timeout' })
})

test('a name that takes too long to resolve is given up in time', async () => {
  const answer = await ask('https://api.crossref.org/works/a', {
    resolve: () => new Promise(() => undefined),
    signal: AbortSignal.timeout(50),
  })
  expect(answer).toMatchObject({ status: 'timeout' })
})

test.each<
  [name: string, status: number, headers: Record<string, string>, body: string, expected: object]
>([
  ['not found', 404, {}, 'Resource not found.', { status: 'unknown' }],
  ['gone', 410, {}, '', { status: 'unknown' }],
  ['too many', 429, { 'retry-after': '7' }, '', { status: 'limited', retryAfterSeconds: 7 }],
  ['too many, with no time', 429, {}, '', { status: 'limited', retryAfterSeconds: 10 }],
  ['busy', 503, { 'retry-after': '30' }, '', { status: 'limited', retryAfterSeconds: 30 }],
  ['down', 503, {}, '', { status: 'offline' }],
  ['broken', 500, {}, '', { status: 'offline' }],
  ['forbidden', 403, {}, '', { status: 'malformed' }],
  ['HTML', 200, { 'content-type': 'text/html' }, '<html>', { status: 'malformed' }],
  ['no type', 200, {}, '{}', { status: 'malformed' }],
  ['broken JSON', 200, { 'content-type': 'application/json' }, '{"a":', { status: 'malformed' }],
  [
    'deep JSON',
    200,
    { 'content-type': 'application/json' },
    '['.repeat(5_000),
    { status: 'malformed' },
  ],
  [
    'compressed',
    200,
    { 'content-type': 'application/json', 'content-encoding': 'gzip' },
    'x',
    { status: 'malformed' },
  ],
])('an answer that is %s', async (_name, status, headers, body, expected) => {
  const registry = await startRegistry((_request, response) => {
    response.writeHead(status, headers).end(body)
  })
  expect(await ask(`${registry}/works/a`)).toMatchObject(expected)
})

test('a refused connection and an unknown name are offline', async () => {
  const registry = await startRegistry(() => undefined)
  for (const server of servers.splice(0)) await new Promise((resolve) => server.close(resolve))
  expect(await ask(`${registry}/works/a`)).toMatchObject({ status: 'offline' })
  const noName = () => Promise.reject(Object.assign(new Error('not found'), { code: 'ENOTFOUND' }))
  expect(await ask('https://api.crossref.org/works/a', { resolve: noName })).toEqual({
    status: 'offline',
    cause: 'api.crossref.org: ENOTFOUND',
  })
})
