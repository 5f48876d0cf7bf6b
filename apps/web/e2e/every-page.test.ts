import { readFile } from 'node:fs/promises'
import type { Browser } from 'playwright-core'
import { openBrowser, openVisit } from './harness/browser'
import { isHydrated, listAxeViolations } from './harness/inspect-page'
import { logInReader } from './harness/log-in-reader'
import { openStaffApi } from './harness/staff-api'
import { startSystem } from './harness/start-system'
import type { System } from './harness/start-system'

let system: System
let browser: Browser
let axe: string

beforeAll(async () => {
  system = await startSystem()
  browser = await openBrowser()
  axe = await readFile(require.resolve('axe-core/axe.min.js'), 'utf8')
  const staff = await openStaffApi(system)
  const copy = { of: 'caffeine-and-sleep', slug: 'taken-back', headline: 'Taken back' }
  const id = await staff.publishCopy(copy)
  await staff.changeArticle(id, {
    withdrawal: { reason: 'It was wrong.' },
    _status: 'published',
  })
})

afterAll(async () => {
  await browser.close()
  await system.stop()
})

const PAGES = [
  ['the home page', '/', 200],
  ['an article', '/articles/magnesium-and-your-bones', 200],
  ['another article', '/articles/mediterranean-diet-after-the-retraction', 200],
  ['a withdrawn article', '/articles/taken-back', 410],
  ['an author', '/authors/maren-oduya', 200],
  ['a tag', '/tags/bone-health', 200],
  ['the comments policy', '/comments-policy', 200],
  ['signing up', '/sign-up', 200],
  ['logging in', '/log-in', 200],
  ['confirming an address', '/verify-email?token=incomplete', 200],
  ['an address where nothing stands', '/nothing-here', 404],
  ['an article that does not exist', '/articles/nothing-here', 404],
] as const

test.each(PAGES)(
  '%s: accessible, under the strict policy, hydrated, and all from our origin',
  async (_name, path, status) => {
    const visit = await openVisit(browser, { origins: [system.siteUrl] })
    const { page } = visit
    const answer = await page.goto(`${system.siteUrl}${path}`, { waitUntil: 'networkidle' })
    expect(answer?.status()).toBe(status)
    expectStrictPolicy(answer?.headers()['content-security-policy'] ?? '')
    expect(await isHydrated(page)).toBe(true)
    // Chromium itself reports a page that is not there as an error of the console.
    const scriptErrors = visit.scriptErrors.filter((text) => !/status of 4(?:04|10)/.test(text))
    expect(scriptErrors).toEqual([])
    expect(visit.policyViolations).toEqual([])
    expect(visit.foreignRequests).toEqual([])
    expect(await listAxeViolations(page, axe)).toEqual([])
    await visit.context.close()
  },
)

test.each(['light', 'dark'] as const)(
  'an article with its form for a comment is accessible in %s colours',
  async (colorScheme) => {
    const visit = await openVisit(browser, { origins: [system.siteUrl] })
    await visit.page.emulateMedia({ colorScheme })
    await logInReader(visit.page, system, '/articles/magnesium-and-your-bones')
    await visit.page.getByLabel('Your comment').waitFor()
    expect(await listAxeViolations(visit.page, axe)).toEqual([])
    expect(visit.policyViolations).toEqual([])
    await visit.context.close()
  },
)

function expectStrictPolicy(policy: string) {
  const scripts = /script-src ([^;]+)/.exec(policy)?.[1] ?? ''
  expect(scripts).toMatch(/'sha256-|'nonce-/)
  expect(scripts).not.toMatch(/'unsafe-inline'|'unsafe-eval'|\*|https?:/)
  expect(policy).toMatch(/object-src 'none'/)
  expect(policy).toMatch(/base-uri '(?:none|self)'/)
}
