import { waitFor } from '@footnote/launcher/wait-for'
import type { Locator, Page } from 'playwright-core'

const SAVE_TIMEOUT_MS = 3_000

/** Logs a member of staff in, and waits for their dashboard. */
export async function logInStaff(
  page: Page,
  input: { cmsUrl: string; account: { email: string; password: string } },
): Promise<void> {
  await page.goto(`${input.cmsUrl}/admin/login`, { waitUntil: 'networkidle' })
  await page.getByLabel('Email').fill(input.account.email)
  await page.getByLabel('Password').fill(input.account.password)
  await page.getByRole('button', { name: 'Login' }).click()
  await page.getByRole('heading', { name: 'What waits for you' }).waitFor()
}

/** Opens one of the tabs of the form. */
export async function openTab(page: Page, name: string): Promise<void> {
  await page.getByRole('main').getByRole('button', { name, exact: true }).click()
}

/** Chooses an entry of a relationship field by typing the beginning of its title. */
export async function choose(field: Locator, title: string): Promise<void> {
  const search = field.getByRole('combobox').first()
  await search.fill(title)
  await field.getByRole('option', { name: title }).first().waitFor()
  await search.press('Enter')
  await field.getByText(title).first().waitFor()
}

/** Puts a citation where the cursor stands, by keyboard alone once the drawer is open. */
export async function cite(page: Page, title: string): Promise<void> {
  await page.getByRole('button', { name: 'Citation', exact: true }).first().click()
  const drawer = page.getByRole('dialog')
  await drawer.getByRole('heading', { name: 'Edit Citation' }).waitFor()
  await choose(drawer, title)
  // Payload drops a save while it still checks the field that was just filled; people press again.
  await waitFor('the citation to be saved', async () => {
    if (!(await drawer.isVisible())) return true
    await drawer.getByRole('button', { name: 'Save changes' }).click()
    await drawer.waitFor({ state: 'hidden', timeout: SAVE_TIMEOUT_MS }).catch(() => undefined)
    return null
  })
}
