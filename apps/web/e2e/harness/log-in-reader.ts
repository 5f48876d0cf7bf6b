import type { Page } from 'playwright-core'
import type { System } from './start-system'

/** Logs the demo reader in on the site's log-in page, and goes on to `next`. */
export async function logInReader(page: Page, system: System, next: string): Promise<void> {
  const { email, password } = await system.accountOf('reader')
  await page.goto(`${system.siteUrl}/log-in?next=${encodeURIComponent(next)}`)
  await page.getByLabel('E-mail address').fill(email)
  await page.getByLabel('Password').fill(password)
  await page.getByRole('button', { name: 'Log in' }).click()
  await page.waitForURL(`${system.siteUrl}${next}`)
}
