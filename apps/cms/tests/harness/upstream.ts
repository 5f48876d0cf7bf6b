import {
  CROSSREF_ARTICLE,
  CROSSREF_NOTICE,
  CROSSREF_RETRACTED,
} from '@footnote/citations/lookup/recorded-crossref'
import {
  PMC_ARTICLE,
  PUBMED_ARTICLE,
  PUBMED_CORRECTED,
  PUBMED_RETRACTED,
  PUBMED_REVIEW,
  PUBMED_SEARCH,
  PUBMED_UNKNOWN,
} from '@footnote/citations/lookup/recorded-pubmed'
import { type Server, type ServerResponse, createServer } from 'node:http'
import { z } from 'zod'
import { testRun } from './test-run'

const REQUESTS_PATH = '/__requests'

const WORKS: Record<string, unknown> = {
  '10.1371/journal.pone.0033693': CROSSREF_ARTICLE,
  '10.1016/s0140-6736(97)11096-0': CROSSREF_RETRACTED,
  '10.1016/s0140-6736(10)60175-4': CROSSREF_NOTICE,
}

const RECORDS: Record<string, unknown> = {
  'pubmed 11425281': PUBMED_ARTICLE,
  'pubmed 15509818': PUBMED_CORRECTED,
  'pubmed 23432189': PUBMED_RETRACTED,
  'pubmed 33539552': PUBMED_REVIEW,
  'pubmed 99999999': PUBMED_UNKNOWN,
  'pmc 8094449': PMC_ARTICLE,
}

/** Works that are answered badly, by their DOI. */
export const BAD_WORKS = {
  reset: '10.5555/reset',
  silent: '10.5555/silent',
  slow: '10.5555/slow',
  limited: '10.5555/limited',
  html: '10.5555/html',
  broken: '10.5555/broken',
  wrongShape: '10.5555/wrong-shape',
  endless: '10.5555/endless',
  redirects: '10.5555/redirects',
  large: '10.5555/large',
  hostile: '10.5555/hostile',
} as const

/** A work that redirects to this port of loopback. */
export function workAtPort(port: number): string {
  return `10.5555/port-${port}`
}

/**
 * A real HTTP server in the place of Crossref and PubMed. It replays recorded answers and knows
 * every way to misbehave. Started once per run.
 */
export async function startUpstream(port: number): Promise<Server> {
  const requests: string[] = []
  const server = createServer((request, response) => {
    const url = request.url ?? '/'
    if (url === REQUESTS_PATH) {
      sendJson(response, requests)
      return
    }
    requests.push(url)
    answer(new URL(url, 'http://upstream'), response)
  })
  await new Promise<void>((resolve) => server.listen(port, '127.0.0.1', resolve))
  return server
}

/** The addresses that were asked of the stand-in so far, oldest first. */
export async function listUpstreamRequests(): Promise<string[]> {
  const answered = await fetch(`${testRun().upstreamUrl}${REQUESTS_PATH}`)
  return z.array(z.string()).parse(await answered.json())
}

function answer(url: URL, response: ServerResponse): void {
  if (url.pathname.startsWith('/works/')) {
    answerWork(decodeURIComponent(url.pathname.slice('/works/'.length)), response)
    return
  }
  const parameters = url.searchParams
  if (url.pathname.endsWith('/esearch.fcgi')) {
    const isListed = parameters.get('term') === '"10.1056/nejmoa040845"[doi]'
    sendJson(response, isListed ? PUBMED_SEARCH : { esearchresult: { idlist: [] } })
    return
  }
  const record = RECORDS[`${parameters.get('db') ?? ''} ${parameters.get('id') ?? ''}`]
  sendJson(response, record ?? { result: { uids: [] } })
}

function answerWork(doi: string, response: ServerResponse): void {
  const misbehave = MISBEHAVIOURS[doi]
  const [, port] = /^10\.5555\/port-(\d+)$/.exec(doi) ?? []
  if (port !== undefined) {
    response.writeHead(302, { location: `http://127.0.0.1:${port}/latest/meta-data` }).end()
  } else if (misbehave !== undefined) misbehave(response)
  else if (WORKS[doi] !== undefined) sendJson(response, WORKS[doi])
  else response.writeHead(404, { 'content-type': 'text/plain' }).end('Resource not found.')
}

const MISBEHAVIOURS: Record<string, (response: ServerResponse) => void> = {
  [BAD_WORKS.reset]: (response) => response.destroy(),
  [BAD_WORKS.silent]: () => undefined,
  [BAD_WORKS.slow]: (response) => {
    response.writeHead(200, { 'content-type': 'application/json' })
    const timer = setInterval(() => response.write(' '), 100)
    response.on('close', () => clearInterval(timer))
  },
  [BAD_WORKS.limited]: (response) => response.writeHead(429, { 'retry-after': '7' }).end(),
  [BAD_WORKS.html]: (response) =>
    response.setHeader('content-type', 'text/html').end('<h1>It works!</h1>'),
  [BAD_WORKS.broken]: (response) =>
    response.setHeader('content-type', 'application/json').end('{"message": {"DOI": "10.5555'),
  [BAD_WORKS.wrongShape]: (response) => sendJson(response, { message: ['no', 'work'] }),
  [BAD_WORKS.endless]: (response) => {
    response.setHeader('content-type', 'application/json')
    const chunk = Buffer.alloc(64 * 1_024, ' ')
    let left = 16_384
    const send = () => {
      while (!response.destroyed && left > 0 && response.write(chunk)) left -= 1
    }
    response.on('drain', send)
    send()
  },
  [BAD_WORKS.redirects]: (response) =>
    response
      .writeHead(302, { location: `/works/${encodeURIComponent(BAD_WORKS.redirects)}` })
      .end(),
  [BAD_WORKS.large]: (response) =>
    sendJson(response, workWith(BAD_WORKS.large, { reference: 'r'.repeat(700 * 1_024) })),
  [BAD_WORKS.hostile]: (response) =>
    sendJson(
      response,
      workWith(BAD_WORKS.hostile, {
        title: ['<img src=x onerror=alert(1)>Bone &lt;script&gt;alert(1)&lt;/script&gt; loss'],
        author: Array.from({ length: 5_000 }, (_, index) => ({ family: `Author${index}` })),
        abstract: `<jats:p>${'Bone loss. '.repeat(20_000)}</jats:p>`,
        volume: { $gt: '' },
        issue: '__proto__',
      }),
    ),
}

function workWith(DOI: string, fields: Record<string, unknown>) {
  return {
    status: 'ok',
    message: { DOI, type: 'journal-article', title: [`About ${DOI}`], ...fields },
  }
}

function sendJson(response: ServerResponse, body: unknown): void {
  response.setHeader('content-type', 'application/json;charset=utf-8').end(JSON.stringify(body))
}
