import { createServer } from 'node:http'
import type { Server } from 'node:http'
import { text as readText } from 'node:stream/consumers'
import { z } from 'zod'
import { testRun } from './test-run'

/** A request the stand-in for the site received, as it came over the wire. */
export const DeliverySchema = z.object({
  receivedAt: z.number(),
  method: z.string(),
  path: z.string(),
  headers: z.record(z.string(), z.string()),
  body: z.string(),
  answeredWith: z.number(),
})
export type Delivery = z.infer<typeof DeliverySchema>

const CONTROL_PATH = '/__receiver'

/**
 * A real HTTP server in the place of the site: it keeps every request and answers
 * 200, or what `siteReceiver.answerWith` said. Started once per run.
 */
export async function startSiteReceiver(port: number): Promise<Server> {
  let deliveries: Delivery[] = []
  let status = 200
  const server = createServer((request, response) => {
    void readText(request).then((body) => {
      const path = request.url ?? '/'
      if (path === CONTROL_PATH) {
        if (request.method === 'DELETE') {
          deliveries = []
          status = 200
        }
        if (request.method === 'PUT') status = Number(body)
        response.setHeader('content-type', 'application/json').end(JSON.stringify(deliveries))
        return
      }
      const headers = Object.fromEntries(
        Object.entries(request.headers).map(([name, value]) => [name, String(value)]),
      )
      deliveries.push({
        receivedAt: Date.now(),
        method: request.method ?? '',
        path,
        headers,
        body,
        answeredWith: status,
      })
      response.writeHead(status, { 'content-type': 'application/json' }).end('{}')
    })
  })
  await new Promise<void>((resolve) => server.listen(port, '127.0.0.1', resolve))
  return server
}

/** The stand-in for the site of this run, as the tests see and steer it. */
export const siteReceiver = {
  /** Every request so far, oldest first. */
  listDeliveries: async (): Promise<Delivery[]> => {
    const answer = await fetch(`${testRun().siteUrl}${CONTROL_PATH}`)
    return z.array(DeliverySchema).parse(await answer.json())
  },
  /** Answers every later request with this status. */
  answerWith: async (status: number): Promise<void> => {
    await fetch(`${testRun().siteUrl}${CONTROL_PATH}`, { method: 'PUT', body: String(status) })
  },
  /** Forgets what came and answers 200 again. */
  reset: async (): Promise<void> => {
    await fetch(`${testRun().siteUrl}${CONTROL_PATH}`, { method: 'DELETE' })
  },
}
