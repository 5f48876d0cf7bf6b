import { buildArticle } from '@footnote/fixtures/build-article'
import { findChromium } from '@footnote/launcher/find-chromium'
import { type Browser, type BrowserContextOptions, chromium } from 'playwright-core'
import { type StartedSite, startSiteWithCms } from './harness/started-site'

let site: StartedSite
let browser: Browser

beforeAll(async () => {
  site = await startSiteWithCms()
  const article = buildArticle({ slug: 'sleep', headline: 'How sleep works' })
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

async function open(options: BrowserContextOptions) {
  const context = await browser.newContext(options)
  const page = await context.newPage()
  await page.goto(`${site.url()}/articles/sleep`, { waitUntil: 'load' })
  return page
}

test('the button copies the citation as it stands, by keyboard too, and says so', async () => {
  const page = await open({ permissions: ['clipboard-read', 'clipboard-write'] })
  const button = page.getByRole('button', { name: 'Copy' })
  await button.focus()
  await page.keyboard.press('Enter')
  await page.getByText('Copied', { exact: true }).waitFor()

  const copied = await page.evaluate(() => navigator.clipboard.readText())
  expect(copied).toContain('How sleep works.')
  expect(copied).toContain(`${site.url()}/articles/sleep`)
  expect(copied).toBe((await page.locator('#citation-of-this-article').textContent())?.trim())
})

test('a browser that refuses to copy marks the text instead', async () => {
  const page = await open({})
  await page.evaluate(() => {
    navigator.clipboard.writeText = () => Promise.reject(new Error('denied'))
  })
  await page.getByRole('button', { name: 'Copy' }).click()
  await page.getByText('the text is marked').waitFor()
  expect(await page.evaluate(() => getSelection()?.toString())).toContain('How sleep works.')
})

test('without script the text stands there, no button is shown, and the files can be had', async () => {
  const page = await open({ javaScriptEnabled: false })
  expect(await page.locator('#citation-of-this-article').isVisible()).toBe(true)
  expect(await page.getByRole('button', { name: 'Copy' }).isVisible()).toBe(false)

  const download = page.waitForEvent('download')
  await page.getByRole('link', { name: 'This article as RIS' }).click()
  expect((await download).suggestedFilename()).toBe('sleep.ris')
})
