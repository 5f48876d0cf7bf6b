import { waitFor } from '@footnote/launcher/wait-for'
import type { Browser } from 'playwright-core'
import { openBrowser, openVisit } from './harness/browser'
import { expireTags } from './harness/expire-tags'
import { logInReader } from './harness/log-in-reader'
import { readAnonymously } from './harness/read-page'
import { openStaffApi } from './harness/staff-api'
import { startSystem } from './harness/start-system'
import type { System } from './harness/start-system'

let system: System
let browser: Browser

beforeAll(async () => {
  system = await startSystem()
  browser = await openBrowser()
})

afterAll(async () => {
  await browser.close()
  await system.stop()
})

const BUILT = ['/', '/articles/caffeine-and-sleep', '/authors/maren-oduya', '/tags/heart']
const NEVER_BUILT = '/articles/salt-and-blood-pressure'
const ARTICLE = '/articles/magnesium-and-your-bones'
const COMMENT = 'This was written while the newsroom was down.'

test('while the CMS is dead readers keep their pages and their words, and it all catches up', async () => {
  const { page, context } = await openVisit(browser, { origins: [system.siteUrl] })
  await logInReader(page, system, ARTICLE)
  const comment = page.getByLabel('Your comment')
  await comment.fill(COMMENT)
  for (const path of BUILT) {
    expect((await readAnonymously(`${system.siteUrl}${path}`)).status).toBe(200)
  }

  await system.killCms()
  await expireTags(system, [
    'articles',
    'article:caffeine-and-sleep',
    'author:maren-oduya',
    'tag:heart',
    'settings',
  ])
  for (const path of [...BUILT, ...BUILT]) {
    expect({ path, ...(await statusOf(path)) }).toEqual({ path, status: 200 })
  }

  const neverBuilt = await readAnonymously(`${system.siteUrl}${NEVER_BUILT}`)
  expect(neverBuilt.status).toBe(503)
  expect(Number(neverBuilt.headers.get('retry-after'))).toBeGreaterThan(0)
  expect(neverBuilt.headers.get('cache-control')).toMatch(/no-store/)

  const [refused] = await Promise.all([
    page.waitForResponse((response) => response.url().endsWith('/api/comments')),
    page.getByRole('button', { name: 'Post comment' }).click(),
  ])
  expect(refused.status()).toBe(503)
  await page
    .getByRole('alert')
    .getByText(/cannot store comments/)
    .waitFor()
  expect(await comment.inputValue()).toBe(COMMENT)

  await system.startCms()
  await waitFor('the page that was never built', async () =>
    (await statusOf(NEVER_BUILT)).status === 200 ? true : null,
  )
  await page.getByRole('button', { name: 'Post comment' }).click()
  await page.getByText('Awaiting moderation').first().waitFor()

  const staff = await openStaffApi(system)
  const slug = 'after-the-outage'
  await staff.publishCopy({ of: 'caffeine-and-sleep', slug, headline: 'After the outage' })
  await waitFor('the new article on the home page', async () => {
    const { text } = await readAnonymously(system.siteUrl)
    return text.includes('After the outage') ? true : null
  })
  await context.close()
})

async function statusOf(path: string): Promise<{ status: number }> {
  return { status: (await readAnonymously(`${system.siteUrl}${path}`)).status }
}
