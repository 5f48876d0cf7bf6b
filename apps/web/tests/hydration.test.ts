import { buildArticle } from '@footnote/fixtures/build-article'
import { findChromium } from '@footnote/launcher/find-chromium'
import { type Browser, chromium } from 'playwright-core'
import { readPage } from './harness/read-page'
import { type StartedSite, startSiteWithCms } from './harness/started-site'

let site: StartedSite
let browser: Browser

beforeAll(async () => {
  site = await startSiteWithCms()
  const article = buildArticle({ slug: 'sleep', headline: 'Sleep' })
  site.cms.articles.set('sleep', { status: 'published', article })
  const executablePath = await findChromium()
  if (executablePath === null) throw new Error('Install Chromium: apt-get install chromium.')
  browser = await chromium.launch({
    executablePath,
    args: ['--no-sandbox', '--disable-gpu', '--disable-dev-shm-usage'],
  })
})
afterAll(async () => {
  await browser.close()
  await site.stop()
})

test.each([
  ['a new page', '/articles/sleep'],
  ['the same page from memory', '/articles/sleep'],
  ['a page that does not exist', '/articles/nothing-here'],
  ['the home page', '/'],
])('the scripts of %s run under its policy and nothing breaks it', async (_name, path) => {
  const page = await browser.newPage()
  const complaints: string[] = []
  page.on('console', (message) => {
    if (message.type() === 'error' && !message.text().includes('status of 404')) {
      complaints.push(message.text())
    }
  })
  page.on('pageerror', (error) => complaints.push(error.message))
  const hosts = new Set<string>()
  page.on('request', (request) => hosts.add(new URL(request.url()).origin))

  await page.goto(`${site.url()}${path}`, { waitUntil: 'load' })
  await page.waitForFunction(() =>
    Object.keys(document.body).some((key) => key.startsWith('__reactFiber')),
  )
  await page.close()

  expect(complaints).toEqual([])
  expect([...hosts]).toEqual([site.url()])
})

test('a script that the page did not bring is not run', async () => {
  await readPage(`${site.url()}/articles/sleep`)
  const page = await browser.newPage()
  await page.goto(`${site.url()}/articles/sleep`, { waitUntil: 'load' })
  const hasRun = await page.evaluate(() => {
    const script = document.createElement('script')
    script.textContent = 'document.body.dataset.injected = "yes"'
    document.body.append(script)
    return document.body.dataset['injected'] === 'yes'
  })
  await page.close()
  expect(hasRun).toBe(false)
})
