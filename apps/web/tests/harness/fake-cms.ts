import { type ArticleAtSlug } from '@footnote/contracts/article'
import { buildArticleList } from '@footnote/fixtures/build-article-list'
import { buildCommentPage } from '@footnote/fixtures/build-comment'
import { buildSiteSettings } from '@footnote/fixtures/build-site-settings'
import { createServer, type IncomingMessage, type Server } from 'node:http'
import type { AddressInfo } from 'node:net'

export type FakeAnswer = { status: number; body: unknown }
type Route = (request: {
  path: string
  body: string
  headers: IncomingMessage['headers']
}) => FakeAnswer

/** Stands in for the CMS at the network edge: replays answers of the agreed shapes and can fall silent. */
export class FakeCms {
  readonly articles = new Map<string, ArticleAtSlug>()
  readonly routes = new Map<string, Route>()
  readonly asked: string[] = []
  /** Makes every answer wait, in milliseconds. */
  delayMs = 0
  private server: Server | null = null

  constructor(private port = 0) {
    this.routes.set('GET /api/site/settings', () => ({ status: 200, body: buildSiteSettings() }))
    this.routes.set('GET /api/site/articles', () => ({ status: 200, body: buildArticleList() }))
  }

  get url(): string {
    return `http://127.0.0.1:${this.port}`
  }

  async start(): Promise<void> {
    const server = createServer((request, response) => {
      const chunks: Buffer[] = []
      request.on('data', (chunk: Buffer) => chunks.push(chunk))
      request.on('end', () => {
        const body = Buffer.concat(chunks).toString('utf8')
        const answer = this.answer(request, body)
        setTimeout(() => {
          response.writeHead(answer.status, { 'content-type': 'application/json' })
          response.end(JSON.stringify(answer.body))
        }, this.delayMs).unref()
      })
    })
    await new Promise<void>((resolve) => server.listen(this.port, '127.0.0.1', resolve))
    this.port = (server.address() as AddressInfo).port
    this.server = server
  }

  /** Falls silent: connections are refused until `start`. */
  async stop(): Promise<void> {
    const { server } = this
    if (server === null) return
    this.server = null
    server.closeAllConnections()
    await new Promise((resolve) => server.close(resolve))
  }

  private answer(request: IncomingMessage, body: string): FakeAnswer {
    const [path = ''] = (request.url ?? '').split('?', 1)
    this.asked.push(`${request.method} ${path}`)
    const route = this.routes.get(`${request.method} ${path}`)
    if (route !== undefined) return route({ path, body, headers: request.headers })
    const comments = /^\/api\/site\/articles\/[^/]+\/comments$/.test(path)
    if (comments) return { status: 200, body: buildCommentPage() }
    const slug = /^\/api\/site\/articles\/([^/]+)$/.exec(path)?.[1] ?? ''
    const article = this.articles.get(slug)
    return article === undefined ? { status: 404, body: {} } : { status: 200, body: article }
  }
}
