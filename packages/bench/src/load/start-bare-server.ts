import { fork } from 'node:child_process'
import { once } from 'node:events'
import { fileURLToPath } from 'node:url'
import { gunzipSync, gzipSync } from 'node:zlib'
import { z } from 'zod'
import type { RawAnswer } from './send-request'

/** A bare server in a process of its own, so that it does not share our event loop. */
export type BareServer = { url: string; pid: number; stop: () => void }

const FirstMessageSchema = z.tuple([z.object({ port: z.number() })]).rest(z.unknown())

/** Starts a bare server that answers with the bytes of `answer`, pre-compressed. */
export async function startBareServer(answer: RawAnswer): Promise<BareServer> {
  const isGzip = answer.headers['content-encoding'] === 'gzip'
  const identity = isGzip ? gunzipSync(answer.body) : answer.body
  const gzip = isGzip ? answer.body : gzipSync(answer.body)
  const child = fork(fileURLToPath(new URL('./bare-server.ts', import.meta.url)), {
    execArgv: ['--import', import.meta.resolve('tsx')],
  })
  child.send({
    contentType: answer.headers['content-type'] ?? 'text/html; charset=utf-8',
    gzip: gzip.toString('base64'),
    identity: identity.toString('base64'),
  })
  const [{ port }] = FirstMessageSchema.parse(await once(child, 'message'))
  return {
    url: `http://127.0.0.1:${port}/`,
    pid: child.pid ?? 0,
    stop: () => {
      child.disconnect()
    },
  }
}
