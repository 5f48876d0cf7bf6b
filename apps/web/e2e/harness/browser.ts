import { findChromium } from '@footnote/launcher/find-chromium'
import { chromium } from 'playwright-core'
import type { Browser, BrowserContext, Page } from 'playwright-core'

const ACTION_TIMEOUT_MS = 15_000

/** One page of one person, with a record of everything that should not happen on it. */
export type Visit = {
  page: Page
  context: BrowserContext
  /** Requests to any origin but the site's and the CMS's. */
  foreignRequests: string[]
  /** What the content security policy refused. */
  policyViolations: string[]
  /** Errors of scripts, and what was written with console.error. */
  scriptErrors: string[]
}

/** Starts the Chromium of this machine. */
export async function openBrowser(): Promise<Browser> {
  const executablePath = await findChromium()
  if (executablePath === null) {
    throw new Error('No Chromium was found; "npm test" installs one.')
  }
  return chromium.launch({
    executablePath,
    args: ['--no-sandbox', '--disable-gpu', '--disable-dev-shm-usage'],
  })
}

/** Opens a fresh, anonymous browser window. */
export async function openVisit(
  browser: Browser,
  options: { origins: readonly string[]; hasScript?: boolean },
): Promise<Visit> {
  const context = await browser.newContext({ javaScriptEnabled: options.hasScript ?? true })
  context.setDefaultTimeout(ACTION_TIMEOUT_MS)
  const visit: Visit = {
    page: await context.newPage(),
    context,
    foreignRequests: [],
    policyViolations: [],
    scriptErrors: [],
  }
  context.on('request', (request) => {
    const { origin, protocol } = new URL(request.url())
    if (protocol === 'data:' || protocol === 'blob:') return
    if (!options.origins.includes(origin)) visit.foreignRequests.push(request.url())
  })
  visit.page.on('console', (message) => {
    const text = message.text()
    if (/content.security.policy/i.test(text)) visit.policyViolations.push(text)
    if (message.type() === 'error') visit.scriptErrors.push(text)
  })
  visit.page.on('pageerror', (error) => visit.scriptErrors.push(error.message))
  return visit
}
