import { type Agent, type IncomingHttpHeaders, request } from 'node:http'

/** An answer as it crossed the wire: `body` is still compressed when the server compressed it. */
export type RawAnswer = { status: number; headers: IncomingHttpHeaders; body: Buffer; ms: number }

const TIMEOUT_MS = 30_000

/** Sends one GET and reads all of the answer, without following redirects or decompressing. */
export function sendRequest(input: {
  url: string
  headers: Record<string, string>
  agent?: Agent
}): Promise<RawAnswer> {
  return new Promise((resolve, reject) => {
    const startedAt = performance.now()
    const options = {
      headers: input.headers,
      timeout: TIMEOUT_MS,
      ...(input.agent === undefined ? {} : { agent: input.agent }),
    }
    const outgoing = request(input.url, options, (answer) => {
      const chunks: Buffer[] = []
      answer.on('data', (chunk: Buffer) => chunks.push(chunk))
      answer.once('error', reject)
      answer.once('end', () => {
        resolve({
          status: answer.statusCode ?? 0,
          headers: answer.headers,
          body: Buffer.concat(chunks),
          ms: performance.now() - startedAt,
        })
      })
    })
    outgoing.once('timeout', () => {
      outgoing.destroy(new Error(`${input.url} did not answer within ${TIMEOUT_MS / 1000} s`))
    })
    outgoing.once('error', reject)
    outgoing.end()
  })
}
