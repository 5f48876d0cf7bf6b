import type { ExchangeFormat } from '@footnote/citations/exchange/exchange-format'
import { listEntries } from '@footnote/citations/exchange/list-entries'
import { parseEntry } from '@footnote/citations/exchange/parse-entry'
import { buildArticle } from '@footnote/fixtures/build-article'
import { buildReference } from '@footnote/fixtures/build-reference'
import { readPage } from './harness/read-page'
import { sendWebhook } from './harness/send-webhook'
import { type StartedSite, startSiteWithCms } from './harness/started-site'

let site: StartedSite
const PATH = '/articles/sleep'
const change = { tags: ['article:sleep'], paths: [PATH] }
const FILES = ['citation', 'references'].flatMap((name) =>
  ['ris', 'bib', 'json'].map((extension) => `${PATH}/${name}.${extension}`),
)

beforeEach(async () => {
  site = await startSiteWithCms()
  publish('The first title')
})
afterEach(() => site.stop())

function publish(title: string) {
  const article = buildArticle({
    slug: 'sleep',
    headline: title,
    references: [buildReference({ csl: { title } })],
  })
  site.cms.articles.set('sleep', { status: 'published', article })
}
function read(path: string, init?: RequestInit) {
  return readPage(`${site.url()}${path}`, init)
}
function titlesIn(text: string, format: ExchangeFormat) {
  return listEntries({ text, format }).map((entry) => {
    const { outcome } = parseEntry(entry, format)
    return outcome.status === 'read' ? outcome.draft.csl.title : outcome.reason
  })
}

const TYPES: [extension: string, format: ExchangeFormat, type: string][] = [
  ['ris', 'ris', 'application/x-research-info-systems; charset=utf-8'],
  ['bib', 'bibtex', 'application/x-bibtex; charset=utf-8'],
  ['json', 'csl-json', 'application/vnd.citationstyles.csl+json'],
]

test.each(TYPES)('an article and its list can be had as .%s', async (extension, format, type) => {
  for (const [name, filename] of [
    ['citation', 'sleep'],
    ['references', 'sleep-references'],
  ]) {
    const file = await read(`${PATH}/${name}.${extension}`)
    expect(file.status).toBe(200)
    expect(file.headers.get('content-type')).toBe(type)
    expect(file.headers.get('content-disposition')).toBe(
      `attachment; filename="${filename}.${extension}"`,
    )
    expect(titlesIn(file.body, format)).toEqual(['The first title'])
  }
})

test('the page cites its article in words, and leads to every file', async () => {
  const { body } = await read(PATH)
  expect(body).toContain('Cite this article')
  for (const file of FILES) expect(body).toContain(`href="${file}"`)
})

test('a file from memory is what was built, to the byte, and is not sent twice', async () => {
  const [file = ''] = FILES
  const built = await read(file)
  const fast = await read(file)
  expect(built.headers.get('x-nextjs-cache')).toBe('MISS')
  expect(fast.headers.get('x-nextjs-cache')).toBeNull()
  expect(fast.body).toBe(built.body)
  const names = ['cache-control', 'content-type', 'content-disposition', 'etag']
  for (const name of [...names, 'content-security-policy', 'x-content-type-options']) {
    expect([name, fast.headers.get(name)]).toEqual([name, built.headers.get(name)])
  }
  expect(fast.headers.get('cache-control')).toBe('public, max-age=0, must-revalidate')
  const again = await read(file, { headers: { 'if-none-match': fast.headers.get('etag') ?? '' } })
  expect(again).toMatchObject({ status: 304, body: '' })
})

test('once the webhook is answered, whoever asks next gets the corrected file', async () => {
  for (const file of FILES) await read(file)
  publish('The second title')
  expect((await sendWebhook(site.url(), change)).status).toBe(200)
  for (const file of FILES) {
    const { status, body } = await read(file)
    expect({ file, status, isNew: body.includes('The second title') }).toEqual({
      file,
      status: 200,
      isNew: true,
    })
    expect(body).not.toContain('The first title')
  }
})

test('while the CMS is away every file that was built stays', async () => {
  for (const file of FILES) await read(file)
  await site.cms.stop()
  expect((await sendWebhook(site.url(), change)).status).toBe(503)
  for (const file of FILES) {
    const { status, headers, body } = await read(file)
    expect({ status, stale: headers.get('x-stale') }).toEqual({ status: 200, stale: '1' })
    expect(body).toContain('The first title')
  }
  await site.restart()
  for (const file of FILES) expect((await read(file)).body).toContain('The first title')
})

test('a file that was never built answers 503 while the CMS is away', async () => {
  await site.cms.stop()
  for (const file of FILES) expect((await read(file)).status).toBe(503)
})

test('the files move and go with the article', async () => {
  const [file = ''] = FILES
  expect((await read('/articles/none/citation.ris')).status).toBe(404)
  expect((await read('/articles/None/citation.ris')).status).toBe(404)
  await read(file)

  site.cms.articles.set('sleep', { status: 'moved', slug: 'better-sleep' })
  await sendWebhook(site.url(), change)
  for (const one of FILES) {
    const moved = await read(one)
    expect(moved.status).toBe(308)
    expect(moved.headers.get('location')).toBe(one.replace('sleep', 'better-sleep'))
  }

  site.cms.articles.set('sleep', {
    status: 'withdrawn',
    headline: 'The first title',
    date: '2026-03-01T00:00:00.000Z',
    reason: 'The main study was retracted.',
    successor: null,
  })
  await sendWebhook(site.url(), { ...change, isRemoval: true })
  const gone = await read(file)
  expect(gone.status).toBe(410)
  expect(gone.body).toContain('The main study was retracted.')

  publish('Published again')
  await sendWebhook(site.url(), change)
  expect((await read(file)).status).toBe(200)
})

test('a file of what was taken back is not given out any more, even when the CMS falls silent', async () => {
  const [file = ''] = FILES
  await read(file)
  await site.cms.stop()
  await sendWebhook(site.url(), { ...change, isRemoval: true })
  expect((await read(file)).status).toBe(503)
})
