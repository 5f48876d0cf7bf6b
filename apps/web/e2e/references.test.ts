import { waitFor } from '@footnote/launcher/wait-for'
import { readFile } from 'node:fs/promises'
import type { Browser, Page } from 'playwright-core'
import { openBrowser, openVisit } from './harness/browser'
import { listAxeViolations } from './harness/inspect-page'
import { REFERENCES, publishLongArticle } from './harness/long-article'
import { readAnonymously } from './harness/read-page'
import { openStaffApi } from './harness/staff-api'
import type { StaffApi } from './harness/staff-api'
import { startSystem } from './harness/start-system'
import type { System } from './harness/start-system'

const GOLDEN = '/articles/magnesium-and-your-bones'
const LONG = '/articles/two-hundred-citations'

/** Longer than a card waits for a pointer on its way. */
const LEAVE_MS = 500

let system: System
let browser: Browser
let staff: StaffApi
let axe: string

beforeAll(async () => {
  system = await startSystem()
  browser = await openBrowser()
  staff = await openStaffApi(system)
  axe = await readFile(require.resolve('axe-core/axe.min.js'), 'utf8')
  await publishLongArticle(staff, LONG.split('/').at(-1) ?? '')
  await waitFor('the long article', async () => {
    const { status } = await readAnonymously(`${system.siteUrl}${LONG}`)
    return status === 200 ? status : null
  })
})

afterAll(async () => {
  await browser.close()
  await system.stop()
})

async function visit(path: string, options: { hasScript?: boolean } = {}) {
  const opened = await openVisit(browser, { origins: [system.siteUrl], ...options })
  await opened.page.emulateMedia({ reducedMotion: 'reduce' })
  await opened.page.goto(`${system.siteUrl}${path}`)
  return opened
}

const focusedId = (page: Page) => page.evaluate(() => document.activeElement?.id ?? '')
const card = (page: Page) => page.locator('#citation-card')
const marks = (page: Page) => page.locator('[role=doc-biblioref]')

/** Presses Tab until the element that `selector` names has the focus, which must be soon. */
async function tabTo(page: Page, selector: string, { tabsMax = 30 } = {}): Promise<void> {
  for (let tab = 0; tab < tabsMax; tab += 1) {
    await page.keyboard.press('Tab')
    if (await page.evaluate((wanted) => document.activeElement?.matches(wanted), selector)) return
  }
  throw new Error(`${tabsMax} times Tab never reached ${selector}.`)
}

/** The printed text of each entry, without what the page adds to it. */
function listEntryTexts(page: Page): Promise<string[]> {
  return page.locator('#references ol > li').evaluateAll((entries) =>
    entries.map((entry) => {
      const bare = document.createElement('p')
      bare.append(entry.cloneNode(true))
      for (const added of bare.querySelectorAll('li > span')) added.remove()
      return bare.textContent
    }),
  )
}

/** Changes the style in the settings, and waits until a page that was built before shows it. */
async function switchStyle(citationStyle: string, form: string): Promise<void> {
  await staff.changeSettings({ citationStyle })
  await waitFor(`the golden article in ${citationStyle}`, async () => {
    const { text } = await readAnonymously(`${system.siteUrl}${GOLDEN}`)
    return text.includes(form) ? text : null
  })
}

const VIKHANSKI = 'Vikhanski L. Magnesium may slow bone loss. Med Tribune. 1993 Jul 22;(9).'
const JOHNSON =
  'Johnson S. The multifaceted and widespread pathology of magnesium deficiency. Med Hypotheses. '

test.each([
  ['ama', '2001;56(2):163-170.', `${JOHNSON}2001;56(2):163-170.`],
  ['vancouver', '2001;56(2):163-70.', `${JOHNSON}2001;56(2):163-70.`],
])('the golden references are printed to the letter in %s', async (style, form, johnson) => {
  await switchStyle(style, form)
  const { page, context } = await visit(GOLDEN)
  expect((await listEntryTexts(page)).slice(0, 2)).toEqual([VIKHANSKI, johnson])
  await context.close()
  await switchStyle('ama', '163-170')
})

test('the two citations of the golden article lead to their entries, and those back', async () => {
  const { page, context } = await visit(GOLDEN)
  for (const number of [1, 2]) {
    const mark = marks(page).nth(number - 1)
    const id = await mark.getAttribute('id')
    await mark.click()
    expect(await focusedId(page)).toBe(['ref-vikhanski-1993', 'ref-johnson-2001'][number - 1])
    await page.getByRole('link', { name: `Back to citation a of reference ${number}` }).click()
    expect(await focusedId(page)).toBe(id)
  }
  await context.close()
})

test('200 citations of 120 references: every mark and every way back is followed by keyboard', async () => {
  const { page, context } = await visit(LONG)
  const links = await marks(page).evaluateAll((found) =>
    found.map((mark) => ({ id: mark.id, entry: mark.getAttribute('href')?.slice(1) ?? '' })),
  )
  expect(new Set(links.map(({ entry }) => entry)).size).toBe(REFERENCES)
  expect(await page.getByRole('link', { name: /^Back to citation/ }).count()).toBe(links.length)

  await page.locator('h1').click()
  for (const { id, entry } of links) {
    await tabTo(page, `[id="${id}"]`)
    await page.keyboard.press('Enter')
    expect(await focusedId(page)).toBe(entry)
    await tabTo(page, `[href="#${id}"]`)
    await page.keyboard.press('Enter')
    expect(await focusedId(page)).toBe(id)
    expect(await isVisiblyFocused(page)).toBe(true)
  }
  await context.close()
})

/** In the window and not merely in the tab order: the middle of a range has no place in print. */
function isVisiblyFocused(page: Page): Promise<boolean> {
  return page.evaluate(() => {
    const focused = document.activeElement
    const { top, bottom, width } = focused?.getBoundingClientRect() ?? new DOMRect()
    const isSeen = focused !== null && getComputedStyle(focused).opacity === '1'
    return isSeen && width > 4 && top >= 0 && bottom <= window.innerHeight
  })
}

test('a card opens on hover, lets the pointer in, and closes when it leaves', async () => {
  const { page, context } = await visit(GOLDEN)
  await page.clock.install()
  await marks(page).nth(1).hover()
  await card(page).waitFor()
  for (const words of [
    'The multifaceted and widespread pathology of magnesium deficiency',
    'S Johnson',
    'Medical Hypotheses, 2001',
    'Narrative review',
  ]) {
    expect(await card(page).innerText()).toContain(words)
  }
  const box = await card(page).boundingBox()
  await page.mouse.move((box?.x ?? 0) + 40, (box?.y ?? 0) + 40, { steps: 8 })
  await page.clock.fastForward(LEAVE_MS)
  expect(await card(page).isVisible()).toBe(true)

  await page.mouse.move(2, 2)
  await card(page).waitFor({ state: 'hidden' })
  await context.close()
})

test('a card opens on focus and takes it not; Escape closes it and leaves the focus', async () => {
  const { page, context } = await visit(GOLDEN)
  await page.locator('h1').click()
  await tabTo(page, '[role=doc-biblioref]')
  const id = await focusedId(page)
  await card(page).waitFor()
  expect(await focusedId(page)).toBe(id)
  expect(await page.locator(`[id="${id}"]`).getAttribute('aria-describedby')).toBe('citation-card')

  await page.keyboard.press('Escape')
  await card(page).waitFor({ state: 'hidden' })
  expect(await focusedId(page)).toBe(id)

  await page.keyboard.press('Tab')
  await card(page).waitFor()
  await tabTo(page, ':not([role=doc-biblioref])')
  await card(page).waitFor({ state: 'hidden' })
  await context.close()
})

test('a tap opens the card, whose link leads to the entry; a second tap does as well', async () => {
  const context = await browser.newContext({
    viewport: { width: 375, height: 700 },
    hasTouch: true,
    isMobile: true,
  })
  const page = await context.newPage()
  await page.goto(`${system.siteUrl}${GOLDEN}`)
  const mark = marks(page).nth(1)
  await mark.tap()
  await page.getByRole('link', { name: 'Go to reference 2' }).waitFor()
  expect(new URL(page.url()).hash).toBe('')
  const box = await card(page).boundingBox()
  expect(box?.x).toBeGreaterThanOrEqual(0)
  expect((box?.x ?? 0) + (box?.width ?? 0)).toBeLessThanOrEqual(375)

  await page.getByRole('link', { name: 'Go to reference 2' }).tap()
  expect(new URL(page.url()).hash).toBe('#ref-johnson-2001')
  await card(page).waitFor({ state: 'hidden' })

  await mark.tap()
  await card(page).waitFor()
  await mark.tap()
  await page.waitForFunction(() => document.activeElement?.id === 'ref-johnson-2001')
  await context.close()
})

test('cards move nothing on the page, ask nobody and stay in the window', async () => {
  const { page, context, policyViolations, scriptErrors } = await visit(LONG)
  await page.evaluate(() => {
    const shifts: number[] = []
    Object.assign(window, { shifts })
    new PerformanceObserver((list) => {
      for (const entry of list.getEntries()) {
        if ('value' in entry && typeof entry.value === 'number') shifts.push(entry.value)
      }
    }).observe({ type: 'layout-shift', buffered: true })
  })
  for (const index of [0, 1, 3, 122]) {
    await marks(page).nth(index).hover()
    await page.locator(`#citation-card[aria-label="${await nameOf(page, index)}"]`).waitFor()
    const isInside = await card(page).evaluate((element) => {
      const { top, bottom, left, right } = element.getBoundingClientRect()
      return top >= 0 && left >= 0 && bottom <= innerHeight && right <= innerWidth
    })
    expect(isInside).toBe(true)
    // The last mark is far away: a card that is open when the page jumps moves with it.
    if (index === 3) await page.keyboard.press('Escape')
  }
  expect(await page.evaluate<unknown>('shifts')).toEqual([])
  expect([...policyViolations, ...scriptErrors]).toEqual([])
  await context.close()
})

test('a browser that cannot anchor puts the card above its mark, or below where there is no room', async () => {
  const { page, context } = await openVisit(browser, { origins: [system.siteUrl] })
  await page.route(/\.(?:css|js)$/, async (route) => {
    const answer = await route.fetch()
    const body = (await answer.text()).replaceAll('position-area', 'position-unheard-of')
    await route.fulfill({ response: answer, body })
  })
  await page.goto(`${system.siteUrl}${GOLDEN}`)
  const mark = marks(page).nth(1)
  for (const [fromTop, side] of [
    [500, 'above'],
    [60, 'below'],
  ] as const) {
    await mark.evaluate((element, y) => {
      scrollBy({ top: element.getBoundingClientRect().top - y, behavior: 'instant' })
    }, fromTop)
    // Hovering would scroll the mark to where it has room.
    const at = await mark.boundingBox()
    await page.mouse.move((at?.x ?? 0) + 4, (at?.y ?? 0) + 4)
    await card(page).waitFor()
    const box = await card(page).boundingBox()
    const top = box?.y ?? 0
    const bottom = top + (box?.height ?? 0)
    expect(side === 'above' ? bottom <= (at?.y ?? 0) : top >= (at?.y ?? 0)).toBe(true)
    await page.mouse.move(2, 2)
    await card(page).waitFor({ state: 'hidden' })
  }
  await context.close()
})

function nameOf(page: Page, index: number): Promise<string | null> {
  return marks(page).nth(index).getAttribute('aria-label')
}

test.each(['light', 'dark'] as const)(
  'a page with an open card and a long list is accessible in %s colours',
  async (colorScheme) => {
    const { page, context } = await visit(LONG)
    await page.emulateMedia({ colorScheme, reducedMotion: 'reduce' })
    await marks(page).nth(0).hover()
    await card(page).waitFor()
    expect(await listAxeViolations(page, axe)).toEqual([])
    await context.close()
  },
)

test('with script off a range still leads to each of its references', async () => {
  const { page, context } = await visit(LONG, { hasScript: false })
  const range = page.locator('sup', { hasText: '-' }).first()
  const hrefs = await range
    .getByRole('link')
    .evaluateAll((found) => found.map((mark) => mark.getAttribute('href')))
  expect(hrefs).toEqual(['#ref-long-1', '#ref-long-2', '#ref-long-3', '#ref-long-4'])
  await range.getByRole('link').first().click()
  expect(new URL(page.url()).hash).toBe('#ref-long-1')
  await context.close()
})

test('a style chosen in the settings reaches every article, with no edit of any', async () => {
  const home = await readAnonymously(system.siteUrl)
  const paths = [...new Set(home.text.match(/\/articles\/[a-z0-9-]+/g))]
  expect(paths.length).toBeGreaterThanOrEqual(8)
  for (const path of paths) await readAnonymously(`${system.siteUrl}${path}`)

  await switchStyle('author-date', '(<a')
  for (const path of paths) {
    await waitFor(`${path} with names and years`, async () => {
      const { text } = await readAnonymously(`${system.siteUrl}${path}`)
      return text.includes('(<a') && !/<sup[^>]*><a/.test(text) ? text : null
    })
  }
  const { page, context } = await visit(GOLDEN)
  expect(await nameOf(page, 1)).toBe('Reference Johnson 2001')
  await marks(page).nth(1).hover()
  expect(await card(page).innerText()).toContain('The multifaceted and widespread pathology')
  await page.getByRole('link', { name: 'Back to citation a of reference Johnson 2001' }).click()
  expect(await focusedId(page)).toBe(await marks(page).nth(1).getAttribute('id'))
  await context.close()
  await switchStyle('ama', '163-170')
})

test('a source that is retracted says so in list, card, mark and data, soon after', async () => {
  const { page, context } = await visit(GOLDEN)
  await staff.changeReference(await staff.findReferenceId('johnson-2001'), {
    status: 'retracted',
    statusDate: '2024-05-03',
    statusNoticeId: '10.5555/notice.1',
  })
  await waitFor('the label', async () => {
    const { text } = await readAnonymously(`${system.siteUrl}${GOLDEN}`)
    return text.includes('Reference 2, retracted') ? text : null
  })
  await page.reload()
  const entry = page.locator('#ref-johnson-2001')
  expect(await entry.innerText()).toContain('Retracted')
  expect(await entry.innerText()).toContain('3 May 2024')
  const notice = entry.getByRole('link', { name: 'Retraction notice' })
  expect(await notice.getAttribute('href')).toBe('https://doi.org/10.5555/notice.1')

  await page.getByRole('link', { name: 'Reference 2, retracted' }).first().hover()
  await card(page).waitFor()
  expect(await card(page).innerText()).toContain('Retracted')

  const data = await page.locator('script[type="application/ld+json"]').first().textContent()
  expect(JSON.parse(data ?? '')).toMatchObject({
    mainEntity: {
      citation: expect.arrayContaining([
        expect.objectContaining({
          '@id': '#ref-johnson-2001',
          creativeWorkStatus: 'Retracted',
          correction: 'https://doi.org/10.5555/notice.1',
        }),
      ]),
    },
  })
  await context.close()
})
