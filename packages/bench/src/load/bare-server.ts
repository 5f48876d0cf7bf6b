import { createServer } from 'node:http'
import { z } from 'zod'

/** The least a Node server can do: answers every GET with bytes that are ready. A process of its own. */
const PageSchema = z.object({
  contentType: z.string(),
  gzip: z.string(),
  identity: z.string(),
})

process.once('message', (message) => {
  const page = PageSchema.parse(message)
  const bodies = {
    gzip: Buffer.from(page.gzip, 'base64'),
    identity: Buffer.from(page.identity, 'base64'),
  }
  const server = createServer((request, response) => {
    const wantsGzip = request.headers['accept-encoding']?.includes('gzip') ?? false
    const body = wantsGzip ? bodies.gzip : bodies.identity
    response.writeHead(200, {
      'content-type': page.contentType,
      'content-length': body.length,
      ...(wantsGzip ? { 'content-encoding': 'gzip' } : {}),
    })
    response.end(body)
  })
  server.listen(0, '127.0.0.1', () => process.send?.(server.address()))
})
process.once('disconnect', () => process.exit(0))
