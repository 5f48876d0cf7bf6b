import { listMails } from '@footnote/launcher/list-mails'
import { waitFor } from '@footnote/launcher/wait-for'
import type { Browser } from 'playwright-core'
import { openBrowser, openVisit } from './harness/browser'
import { choose, cite, logInStaff, openTab } from './harness/newsroom'
import { readAnonymously } from './harness/read-page'
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

const HEADLINE = 'What two papers say about magnesium'
const PATH = '/articles/what-two-papers-say-about-magnesium'
const READER = {
  name: 'June Reader',
  email: 'june@readers.example',
  password: 'a sentence of mine',
}
const COMMENT = 'My mother was in that study, and she would have liked this page.'

const visit = () => openVisit(browser, { origins: [system.siteUrl, system.cmsUrl] })

test('an editor writes an article with two citations in the newsroom, and readers see it', async () => {
  const { page, context, foreignRequests } = await visit()
  await logInStaff(page, { cmsUrl: system.cmsUrl, account: await system.accountOf('editor') })
  await page.getByRole('link', { name: 'New article' }).click()
  await page.waitForURL(/\/collections\/articles\/[0-9a-f-]{24,}/)
  await page.getByRole('textbox', { name: 'Headline' }).fill(HEADLINE)
  await page.getByRole('textbox', { name: 'Dek' }).fill('One news report and one essay.')

  await page.locator('[contenteditable="true"]').first().click()
  const type = (text: string) => page.keyboard.type(text)
  const enter = () => page.keyboard.press('Enter')
  await type('In one small study bone density rose')
  await cite(page, 'Magnesium may slow bone loss')
  await type('. It was small.')
  await enter()
  await type('## What to make of it')
  await enter()
  await type('- a small study')
  await enter()
  await type('an essay')
  await cite(page, 'The multifaceted and widespread pathology')
  await enter()
  await enter()
  await type('Ask a doctor before you take it.')

  await openTab(page, 'People')
  await choose(page.locator('#field-authors'), 'Maren Oduya')
  await page.getByRole('button', { name: 'Publish changes' }).click()
  await page.getByText('Status: Published').waitFor()

  const answer = await waitFor('the published article', async () => {
    const candidate = await readAnonymously(`${system.siteUrl}${PATH}`)
    return candidate.status === 200 ? candidate : null
  })
  expect(answer.text).toContain('In one small study bone density rose')
  expect(answer.text).toContain(
    'Johnson S. The multifaceted and widespread pathology of magnesium deficiency.',
  )

  await page.goto(`${system.siteUrl}${PATH}`)
  await page.getByRole('heading', { level: 1, name: HEADLINE }).waitFor()
  expect(await page.getByRole('link', { name: 'Reference 1', exact: true }).count()).toBe(1)
  expect(await page.getByRole('region', { name: 'References' }).getByRole('listitem').count()).toBe(
    2,
  )
  expect(foreignRequests).toEqual([])
  await context.close()
})

test('a reader signs up, confirms the address, logs in and comments; the comment waits', async () => {
  const { page, context, foreignRequests } = await visit()
  await page.goto(`${system.siteUrl}${PATH}`)
  await page.getByText('You must be logged in to post a comment').waitFor()
  await page.getByRole('link', { name: 'Create an account' }).click()
  await page.getByLabel('Name', { exact: true }).fill(READER.name)
  await page.getByLabel('E-mail address').fill(READER.email)
  await page.getByLabel('Password').fill(READER.password)
  await page.getByRole('button', { name: 'Create account' }).click()

  const mail = await waitFor('the verification mail', async () => {
    const mails = await listMails(system.dataDir)
    return mails.find(({ to }) => to.includes(READER.email)) ?? null
  })
  const link = /http\S+\/verify-email\?token=[\w-]{43}/.exec(mail.text)?.[0] ?? 'no link'
  await page.goto(link)
  await page.getByRole('button', { name: 'Confirm my e-mail address' }).click()
  await page.getByRole('heading', { name: /address is confirmed/ }).waitFor()

  await page.goto(`${system.siteUrl}${PATH}`)
  await page.getByLabel('E-mail address').fill(READER.email)
  await page.getByLabel('Password').fill(READER.password)
  await page.getByRole('button', { name: 'Log in' }).click()
  await page.waitForURL(`${system.siteUrl}${PATH}**`)
  await page.getByLabel('Your comment').fill(COMMENT)
  await page.getByRole('button', { name: 'Post comment' }).click()
  await page.getByText('Awaiting moderation').first().waitFor()
  expect(await page.getByText(COMMENT).count()).toBe(1)

  const stranger = await readAnonymously(`${system.siteUrl}${PATH}`)
  expect(stranger.text).not.toContain(COMMENT)
  expect(foreignRequests).toEqual([])
  await context.close()
})

test('a moderator approves the comment, and then everybody reads it', async () => {
  const { page, context, foreignRequests } = await visit()
  await logInStaff(page, { cmsUrl: system.cmsUrl, account: await system.accountOf('moderator') })
  await page.getByRole('link', { name: 'Comments waiting' }).click()
  const card = page.getByRole('listitem').filter({ hasText: COMMENT })
  await card.getByRole('button', { name: 'Approve' }).click()
  await card.waitFor({ state: 'detached' })

  await waitFor('the comment on the public page', async () => {
    const { text } = await readAnonymously(`${system.siteUrl}${PATH}`)
    return text.includes(COMMENT) ? text : null
  })
  expect(foreignRequests).toEqual([])
  await context.close()
})

test('a double click decides about one comment, not about the one that moves up', async () => {
  const { page, context } = await visit()
  await logInStaff(page, { cmsUrl: system.cmsUrl, account: await system.accountOf('moderator') })
  await page.goto(`${system.cmsUrl}/admin/moderation`, { waitUntil: 'networkidle' })
  const cards = page.locator('[data-card]')
  const before = await cards.count()
  await cards.first().getByRole('button', { name: 'Approve' }).dblclick()
  await waitFor('a card to leave', async () => ((await cards.count()) < before ? true : null))
  await page.reload({ waitUntil: 'networkidle' })
  expect(await cards.count()).toBe(before - 1)
  await context.close()
})
