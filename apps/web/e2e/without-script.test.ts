import { waitFor } from '@footnote/launcher/wait-for'
import type { Browser } from 'playwright-core'
import { openBrowser, openVisit } from './harness/browser'
import { logInReader } from './harness/log-in-reader'
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

const ARTICLE = '/articles/magnesium-and-your-bones'
const visit = () => openVisit(browser, { origins: [system.siteUrl], hasScript: false })

test('with script off an article is whole, and its citations lead to the list and back', async () => {
  const { page, context } = await visit()
  await page.goto(`${system.siteUrl}${ARTICLE}`)
  await page.getByRole('heading', { level: 1, name: 'Magnesium and your bones' }).waitFor()
  await page.getByRole('link', { name: 'Reference 1', exact: true }).first().click()
  expect(new URL(page.url()).hash).toBe('#ref-vikhanski-1993')
  await page.getByRole('link', { name: 'Back to citation a of reference 1' }).click()
  expect(new URL(page.url()).hash).toMatch(/^#cite-/)
  await page.getByRole('article', { name: 'Comment by Wanda K.' }).waitFor()
  await context.close()
})

test('with script off a reader logs in, comments, and sees that the comment waits', async () => {
  const { page, context } = await visit()
  await logInReader(page, system, `${ARTICLE}/comment`)
  await page.getByLabel('Your comment').fill('Written without any script.')
  await page.getByRole('button', { name: 'Post comment' }).click()
  await page.waitForURL(/outcome=held/)
  await page.getByText('Written without any script.').waitFor()
  await page.getByText('Awaiting moderation').first().waitFor()
  await context.close()
})

test('with script off an invalid comment comes back with its text and what is wrong', async () => {
  const { page, context } = await visit()
  await logInReader(page, system, `${ARTICLE}/comment`)
  await page.getByLabel('Your comment').fill('!')
  await page.getByRole('button', { name: 'Post comment' }).click()
  await page.getByText('a comment needs at least one letter or digit').first().waitFor()
  expect(await page.getByLabel('Your comment').inputValue()).toBe('!')
  await context.close()
})

test('with script off an address where nothing stands says so in words', async () => {
  const { page, context } = await visit()
  for (const path of ['/nothing-here', '/articles/nothing-here', '/authors/nobody', '/tags/none']) {
    const answer = await page.goto(`${system.siteUrl}${path}`)
    expect(answer?.status()).toBe(404)
    await waitFor(`words at ${path}`, async () =>
      (await page.getByRole('heading', { name: 'This page does not exist' }).isVisible())
        ? true
        : null,
    )
  }
  await context.close()
})
