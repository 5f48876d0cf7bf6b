import { type Server, createServer } from 'node:http'
import { type AddressInfo } from 'node:net'
import { runClosedLoad, runPacedLoad } from './run-load'
import { runReaders } from './run-readers'

let asked = 0
let server: Server
let url: string

beforeEach(async () => {
  asked = 0
  server = createServer((request, response) => {
    asked += 1
    response.statusCode = request.url === '/broken' ? 500 : 200
    response.end('bytes')
  })
  await new Promise<void>((resolve) => server.listen(0, '127.0.0.1', resolve))
  const { port } = server.address() as AddressInfo
  url = `http://127.0.0.1:${port}`
})

afterEach(() => {
  server.closeAllConnections()
  server.close()
})

test('a paced load asks exactly as often as it was told', async () => {
  const load = await runPacedLoad({ url, headers: {}, seconds: 0.2, requestsPerSecond: 100 })
  expect(asked).toBe(20)
  expect(load.latenciesMs).toHaveLength(20)
})

test('a closed load has an answer or a failure for every question', async () => {
  const load = await runClosedLoad({ url, headers: {}, seconds: 0.1, connections: 4 })
  expect(load.latenciesMs.length + load.failures).toBe(asked)
  expect(load.failures).toBe(0)
})

test('an answer that is not 200 counts as a failure, never as a fast answer', async () => {
  const target = { url: `${url}/broken`, headers: {}, seconds: 0.1 }
  const load = await runPacedLoad({ ...target, requestsPerSecond: 50 })
  expect(load.failures).toBe(5)
  expect(load.latenciesMs).toEqual([])
})

test('readers share the work, and each answer is kept', async () => {
  const indexes: number[] = []
  const { sent } = await runReaders({
    readers: 3,
    total: 10,
    send: (index) => {
      indexes.push(index)
      return Promise.resolve(index === 4 ? 429 : 201)
    },
  })
  expect(indexes).toEqual([0, 1, 2, 3, 4, 5, 6, 7, 8, 9])
  expect(sent.filter((one) => one.status === 201)).toHaveLength(9)
})
