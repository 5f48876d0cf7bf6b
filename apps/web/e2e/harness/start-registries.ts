import { CROSSREF_ARTICLE, CROSSREF_RETRACTED } from '@footnote/citations/lookup/recorded-crossref'
import { PUBMED_ARTICLE } from '@footnote/citations/lookup/recorded-pubmed'
import { createServer } from 'node:http'
import type { AddressInfo } from 'node:net'

const WORKS: Record<string, unknown> = {
  '/works/10.1371/journal.pone.0033693': CROSSREF_ARTICLE,
  '/works/10.1016/s0140-6736(97)11096-0': CROSSREF_RETRACTED,
}

/** Crossref and PubMed in one, with recorded answers. */
export type Registries = { url: string; stop: () => Promise<void> }

/** Starts the stand-in on a free port of loopback. */
export async function startRegistries(): Promise<Registries> {
  const server = createServer((request, response) => {
    const url = new URL(request.url ?? '/', 'http://registries')
    const isPubmed = url.pathname.endsWith('/esummary.fcgi')
    const answer =
      isPubmed && url.searchParams.get('id') === '11425281'
        ? PUBMED_ARTICLE
        : WORKS[decodeURIComponent(url.pathname)]
    response.writeHead(answer === undefined ? 404 : 200, { 'content-type': 'application/json' })
    response.end(JSON.stringify(answer ?? {}))
  })
  await new Promise<void>((resolve) => server.listen(0, '127.0.0.1', resolve))
  const { port } = server.address() as AddressInfo
  return {
    url: `http://127.0.0.1:${port}`,
    stop: () =>
      new Promise((resolve) => {
        server.close(() => resolve())
        server.closeAllConnections()
      }),
  }
}
