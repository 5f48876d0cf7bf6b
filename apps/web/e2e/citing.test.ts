import { once } from 'node:events'
import { waitFor } from '@footnote/launcher/wait-for'
import type { Browser, Page } from 'playwright-core'
import { openBrowser, openVisit, type Visit } from './harness/browser'
import { choose, logInStaff, openTab } from './harness/newsroom'
import { readAnonymously } from './harness/read-page'
import { type Registries, startRegistries } from './harness/start-registries'
import { startSystem } from './harness/start-system'
import type { System } from './harness/start-system'

const HEADLINE = 'Citing without the mouse'
const PATH = '/articles/citing-without-the-mouse'
const NEW_DOI = 'https://doi.org/10.1371/journal.pone.0033693'
const RETRACTED_DOI = '10.1016/S0140-6736(97)11096-0'

let system: System
let registries: Registries
let browser: Browser
let visit: Visit

beforeAll(async () => {
  registries = await startRegistries()
  system = await startSystem('SQLite', registries.url)
  browser = await openBrowser()
  visit = await openVisit(browser, { origins: [system.siteUrl, system.cmsUrl] })
  await visit.context.grantPermissions(['clipboard-read', 'clipboard-write'])
  const account = await system.accountOf('editor')
  await logInStaff(visit.page, { cmsUrl: system.cmsUrl, account })
  await visit.page.getByRole('link', { name: 'New article' }).click()
  await visit.page.waitForURL(/\/collections\/articles\/[0-9a-f-]{24,}/)
  await visit.page.getByRole('textbox', { name: 'Headline' }).fill(HEADLINE)
  await visit.page.getByRole('textbox', { name: 'Dek' }).fill('Two keys and a paste.')
  await visit.page.locator('[contenteditable="true"]').first().click()
})

afterAll(async () => {
  await browser.close()
  await system.stop()
  await registries.stop()
})

/** Presses a key as fingers do: the editor hears of a moved caret before the next one. */
async function press(key: string): Promise<void> {
  await visit.page.keyboard.press(key)
  await visit.page.evaluate(() => new Promise((drawn) => requestAnimationFrame(drawn)))
  await visit.page.evaluate(() => new Promise((drawn) => requestAnimationFrame(drawn)))
}

const type = (text: string) => visit.page.keyboard.type(text)
const list = (page: Page) => page.getByRole('listbox', { name: 'Sources to cite' })

/** What each citation in the text shows, in reading order. */
function readChips(page: Page): Promise<string[]> {
  return page
    .locator('[data-cites] > span:first-child')
    .evaluateAll((chips) => chips.map((chip) => chip.textContent.trim()))
}

async function expectChips(...chips: string[]): Promise<void> {
  let shown: string[] = []
  await waitFor('the citations', async () => {
    shown = await readChips(visit.page)
    return JSON.stringify(shown) === JSON.stringify(chips) ? true : null
  }).catch(() => undefined)
  expect(shown).toEqual(chips)
}

async function typeAndWait(text: string, firstOption: string): Promise<void> {
  await type(text)
  await list(visit.page).getByRole('option').first().getByText(firstOption).waitFor()
}

async function paste(text: string): Promise<void> {
  await visit.page.evaluate((words) => navigator.clipboard.writeText(words), text)
  await press('Control+v')
  await list(visit.page).getByText('Look up').waitFor()
}

test('an @, three letters and Enter cite a source', async () => {
  await type('In one small study bone density rose @')
  await visit.page.getByText('Type a name, a title or a year').waitFor()
  await typeAndWait('vik', 'Vikhanski')
  await press('Enter')
  await expectChips('1')
})

test('a second source typed right after joins the citation, with its place', async () => {
  await typeAndWait('@joh, p 4', 'Johnson')
  await list(visit.page).page().getByText('Joins the citation before it').waitFor()
  await press('Tab')
  await expectChips('1,2(p4)')
})

test('an e-mail address opens no list, and Escape leaves the text as typed', async () => {
  await type('. Write to maren@newsroom.example')
  expect(await list(visit.page).count()).toBe(0)
  await typeAndWait(' or @vik', 'Vikhanski')
  await press('Escape')
  await list(visit.page).waitFor({ state: 'detached' })
  await type('.')
  expect(await visit.page.locator('[contenteditable="true"]').first().innerText()).toContain(
    'maren@newsroom.example or @vik.',
  )
})

test('an Enter that the newsroom never answers says so, and leaves the text as typed', async () => {
  const { page } = visit
  await typeAndWait(' Or @joh', 'Johnson')
  const line = new AbortController()
  const hungUp = once(line.signal, 'abort')
  await page.route('**/references/search?*', (route) => hungUp.then(() => route.abort()))
  await type('nx')
  await press('Enter')
  line.abort()
  await page.getByText('The newsroom did not answer.').waitFor()
  await page.unroute('**/references/search?*')
  expect(await page.locator('[contenteditable="true"]').first().innerText()).toContain('Or @johnx')
})

test('a pasted DOI is looked up, shown, and cited with two keys', async () => {
  await press('Enter')
  await type('A third paper agrees')
  await paste(NEW_DOI)
  await press('Enter')
  const dialog = visit.page.getByRole('dialog', { name: 'Add this source?' })
  await dialog.getByText('Methylphenidate Exposure Induces').first().waitFor()
  await press('Enter')
  await expectChips('1,2(p4)', '3')
  await type('.')
})

test('the same DOI pasted again offers the source that is here', async () => {
  await press('Enter')
  await type('And again')
  await paste(NEW_DOI)
  await press('Enter')
  await visit.page.getByRole('dialog', { name: 'This source is in the library' }).waitFor()
  await press('Enter')
  await expectChips('1,2(p4)', '3', '3')
  await type('.')
})

test('retracted work is cited only with a written reason', async () => {
  await type(' It was claimed')
  await paste(RETRACTED_DOI)
  await press('Enter')
  const dialog = visit.page.getByRole('dialog', { name: 'Add this source?' })
  await dialog.getByText('Retracted').first().waitFor()
  await press('Enter')
  await dialog.getByText('Write a reason, or do not cite it.').waitFor()
  await type('To say that it was retracted')
  await press('Enter')
  await expectChips('1,2(p4)', '3', '3', '4 retracted')
  await type('.')
})

test('numbers follow the text when a paragraph moves, and copies are citations of their own', async () => {
  await press('Shift+Home')
  await press('Control+x')
  await expectChips('1,2(p4)', '3')
  await press('Control+Home')
  await press('Control+v')
  await expectChips('1', '2 retracted', '3,4(p4)', '1')
  await press('Enter')
  await press('Control+v')
  await expectChips('1', '2 retracted', '1', '2 retracted', '3,4(p4)', '1')
  await press('Control+z')
  await expectChips('1', '2 retracted', '3,4(p4)', '1')
})

test('a citation is reached by arrow keys, and what is left unsaved in its form is not shown', async () => {
  await press('Control+Home')
  const selected = visit.page.locator('.decorator-selected')
  for (let letter = 0; letter <= 'And again'.length; letter += 1) {
    await press('ArrowRight')
    if ((await selected.count()) > 0) break
  }
  await selected.getByText('Methylphenidate exposure').waitFor()
  await press('Enter')
  await visit.page.getByRole('dialog').getByRole('heading', { name: 'Edit Citation' }).waitFor()
  await visit.page.getByRole('dialog').locator('#field-prefix').fill('never saved')
  await press('Escape')
  await visit.page.getByRole('heading', { name: 'Edit Citation' }).waitFor({ state: 'hidden' })
  await expectChips('1', '2 retracted', '3,4(p4)', '1')
})

test('Control and Enter save a citation from any of its fields, and the writing goes on behind it', async () => {
  const { page } = visit
  await press('ArrowLeft')
  await press('Enter')
  const drawer = page.getByRole('dialog')
  await drawer.locator('#field-prefix').fill('see')
  // Payload drops a save while it still checks the field that was just filled; people press again.
  await waitFor('the citation to be saved', async () => {
    if (!(await drawer.isVisible())) return true
    await drawer.locator('#field-prefix').press('Control+Enter')
    await drawer.waitFor({ state: 'hidden', timeout: 3_000 }).catch(() => undefined)
    return null
  })
  await expectChips('see 1', '2 retracted', '3,4(p4)', '1')
  await type(' it says')
  const text = page.locator('[contenteditable="true"]').first()
  await text.getByText('it says. It was claimed').waitFor()
})

test('a letter typed on a selected citation goes behind it, and Delete removes the citation', async () => {
  for (let letter = 0; letter <= ' it says'.length; letter += 1) await press('ArrowLeft')
  await visit.page.locator('.decorator-selected').waitFor()
  await type(' as')
  await visit.page.getByText('as it says. It was claimed').waitFor()
  for (let letter = 0; letter <= ' as'.length; letter += 1) await press('ArrowLeft')
  await visit.page.locator('.decorator-selected').waitFor()
  await press('Delete')
  await expectChips('1 retracted', '2,3(p4)', '4')
})

test('a source is written by hand from its title on, and Escape leaves the text as typed', async () => {
  await typeAndWait(' or @zinc unheard', 'Add by DOI or PMID')
  await press('ArrowDown')
  await press('Enter')
  const title = visit.page.getByRole('dialog').locator('#field-title:focus')
  await title.waitFor()
  expect(await title.inputValue()).toBe('zinc unheard')
  await press('Escape')
  await title.waitFor({ state: 'hidden' })
  await visit.page.getByText('or @zinc unheard').waitFor()
})

test('readers see the numbers that the editor saw', async () => {
  const { page, foreignRequests } = visit
  const chips = (await readChips(page)).map((chip) => chip.replace(/ \w+$/, ''))
  await openTab(page, 'Evidence')
  expect(await page.getByLabel('Why retracted work is cited').inputValue()).toMatch(
    /: To say that it was retracted$/,
  )
  await openTab(page, 'People')
  await choose(page.locator('#field-authors'), 'Maren Oduya')
  await page.getByRole('button', { name: 'Publish changes' }).click()
  await page.getByText('Status: Published').waitFor()
  await waitFor('the published article', async () => {
    const { status } = await readAnonymously(`${system.siteUrl}${PATH}`)
    return status === 200 ? status : null
  })
  await page.goto(`${system.siteUrl}${PATH}`)
  const marks = page.locator('article sup, main sup').filter({ has: page.getByRole('link') })
  expect(await marks.allInnerTexts()).toEqual(chips)
  const ids = await page
    .locator('[role="doc-biblioref"]')
    .evaluateAll((links) => links.map(({ id }) => id))
  expect(new Set(ids).size).toBe(ids.length)
  expect(foreignRequests).toEqual([])
})
