import type { Browser, Page } from 'playwright-core'
import { openBrowser, openVisit } from './harness/browser'
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

const TABS_MAX = 80

/** Presses Tab until the element with this accessible name has the focus. */
async function tabTo(page: Page, name: string): Promise<void> {
  for (let tab = 0; tab < TABS_MAX; tab += 1) {
    await page.keyboard.press('Tab')
    const focused = await page.evaluate(
      () =>
        document.activeElement?.getAttribute('aria-label') ??
        document.activeElement?.textContent.trim() ??
        '',
    )
    if (focused === name) return
  }
  throw new Error(`${TABS_MAX} times Tab never reached "${name}".`)
}

test('by keyboard alone a reader jumps from a citation to its reference and back', async () => {
  const { page, context } = await openVisit(browser, { origins: [system.siteUrl] })
  await page.goto(`${system.siteUrl}/articles/magnesium-and-your-bones`)
  await tabTo(page, 'Reference 1')
  await page.keyboard.press('Enter')
  await page.waitForURL(/#ref-vikhanski-1993$/)

  await tabTo(page, 'Back to citation a of reference 1')
  await page.keyboard.press('Enter')
  await page.waitForURL(/#cite-/)
  await page.waitForFunction(() => {
    const place = document.getElementById(window.location.hash.slice(1))
    const top = place?.getBoundingClientRect().top ?? -1
    return top >= 0 && top < window.innerHeight
  })
  await context.close()
})

test('by keyboard alone a reader skips the menu', async () => {
  const { page, context } = await openVisit(browser, { origins: [system.siteUrl] })
  await page.goto(system.siteUrl)
  await page.keyboard.press('Tab')
  await page.keyboard.press('Enter')
  expect(await page.evaluate(() => document.activeElement?.tagName)).toBe('MAIN')
  await context.close()
})
