import type { Browser, Page, Request } from 'playwright-core'
import { openBrowser, openVisit } from './harness/browser'
import { logInStaff } from './harness/newsroom'
import { startSystem } from './harness/start-system'
import type { System } from './harness/start-system'

/** Longer than an autosave waits, so that the next one is due before the last was answered. */
const LINE_DELAY_MS = 2_000

let system: System
let browser: Browser

beforeAll(async () => {
  system = await startSystem('SQLite')
  browser = await openBrowser()
})

afterAll(async () => {
  await browser.close()
  await system.stop()
})

const isSave = (request: Request) => request.method() === 'PATCH'

async function slowDownSaves(page: Page): Promise<void> {
  await page.route('**/api/articles/**', async (route) => {
    if (!isSave(route.request())) return route.continue()
    const response = await route.fetch()
    await new Promise((arrived) => setTimeout(arrived, LINE_DELAY_MS))
    return route.fulfill({ response })
  })
}

test('a form that saves faster than its line answers is not told that somebody else saved', async () => {
  const { page } = await openVisit(browser, { origins: [system.siteUrl, system.cmsUrl] })
  await logInStaff(page, { cmsUrl: system.cmsUrl, account: await system.accountOf('editor') })
  await page.getByRole('link', { name: 'New article' }).click()
  await page.waitForURL(/\/collections\/articles\/[0-9a-f-]{24,}/)
  await slowDownSaves(page)
  const body = page.locator('[contenteditable="true"]').first()
  await body.click()

  const statuses: number[] = []
  let last: Request | null = null
  for (const word of ['one ', 'two ', 'three ', 'four ']) {
    const nextSave = page.waitForRequest(isSave)
    await page.keyboard.type(word)
    last = await nextSave
    void last.response().then((response) => statuses.push(response?.status() ?? 0))
  }
  await last?.response()
  expect(last?.postData()).toContain('one two three four')
  expect(statuses).toEqual([200, 200, 200, 200])
})
