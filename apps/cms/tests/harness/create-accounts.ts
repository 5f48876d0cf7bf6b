import { LogInOutcomeSchema } from '@footnote/contracts/reader'
import { SITE_API, SITE_KEY_HEADER, VISITOR_NETWORK_HEADER } from '@footnote/contracts/site-api'
import { randomUUID } from 'node:crypto'
import { z } from 'zod'
import { createCmsClient } from './cms-client'
import type { CmsClient } from './cms-client'
import type { CmsSettings } from './cms-settings'
import { waitForMail } from './mail-folder'
import type { Account, StaffRole } from './test-run'

const PASSWORD = 'a long password for tests'
const StaffLogInSchema = z.object({ user: z.object({ id: z.string() }) })

/** Logs in the admin the CMS was started with. */
export function logInAdmin(settings: CmsSettings): Promise<Account> {
  return logInStaff(settings, {
    email: settings.BOOTSTRAP_ADMIN_EMAIL,
    password: settings.BOOTSTRAP_ADMIN_PASSWORD,
  })
}

/** Has the admin create an account with this one role, and logs it in. */
export async function createStaff(
  settings: CmsSettings,
  admin: Account,
  role: StaffRole,
): Promise<Account> {
  const email = `${role.toLowerCase()}@staff.example`
  const created = await clientOf(settings, { authorization: `JWT ${admin.token}` }).post(
    '/api/users',
    { name: `The ${role}`, email, password: PASSWORD, roles: [role] },
  )
  if (created.status !== 201) {
    throw new Error(`The ${role} could not be created (${created.status}): ${created.text}`)
  }
  return logInStaff(settings, { email, password: PASSWORD })
}

/** Signs a reader up through the site's endpoints, follows the mail's link, and logs them in. */
export async function createReader(
  settings: Pick<CmsSettings, 'CMS_URL' | 'DATA_DIR' | 'SITE_KEY'>,
  input: { displayName: string; email: string },
): Promise<Account> {
  const site = siteClientOf(settings)
  const signedUp = await site.post(SITE_API.signUp, { ...input, password: PASSWORD })
  if (signedUp.status >= 300) {
    throw new Error(`${input.email} could not sign up (${signedUp.status}): ${signedUp.text}`)
  }
  const mail = await waitForMail(input.email, settings.DATA_DIR)
  const token = /token=3?D?([\w-]{43})/.exec(mail.text.replace(/=\r?\n/g, ''))?.[1]
  if (token === undefined) throw new Error(`The mail carries no link:\n${mail.text}`)
  const verified = await site.post(SITE_API.verifyEmail, { token })
  if (verified.status >= 300) {
    throw new Error(`${input.email} could not be verified (${verified.status}): ${verified.text}`)
  }
  return logInReader(settings, { email: input.email, password: PASSWORD })
}

/** Logs a reader in through the site's endpoint. */
export async function logInReader(
  settings: Pick<CmsSettings, 'CMS_URL' | 'SITE_KEY'>,
  input: { email: string; password: string },
): Promise<Account> {
  const answer = await siteClientOf(settings).post(SITE_API.logIn, input)
  const outcome = LogInOutcomeSchema.parse(answer.body)
  if (outcome.status !== 'logged-in') {
    throw new Error(`${input.email} could not log in: ${answer.text}`)
  }
  return { ...input, id: outcome.reader.id, token: outcome.token }
}

async function logInStaff(
  settings: CmsSettings,
  input: { email: string; password: string },
): Promise<Account> {
  const answer = await clientOf(settings, {}).post('/api/users/login', input)
  if (answer.status !== 200) {
    throw new Error(`${input.email} could not log in (${answer.status}): ${answer.text}`)
  }
  const { user } = StaffLogInSchema.parse(answer.body)
  return { ...input, id: user.id, token: readSessionToken(answer.headers) }
}

/** The staff token is in the cookie only: no answer's body carries it. */
function readSessionToken(headers: Headers): string {
  const cookies = headers.getSetCookie().join('; ')
  const token = /-token=([^;]+)/.exec(cookies)?.[1]
  if (token === undefined) throw new Error(`The log-in set no session cookie: ${cookies}`)
  return token
}

function siteClientOf(settings: Pick<CmsSettings, 'CMS_URL' | 'SITE_KEY'>): CmsClient {
  return clientOf(settings, {
    [SITE_KEY_HEADER]: settings.SITE_KEY,
    [VISITOR_NETWORK_HEADER]: randomUUID(),
  })
}

function clientOf(
  settings: Pick<CmsSettings, 'CMS_URL'>,
  headers: Record<string, string>,
): CmsClient {
  return createCmsClient({ url: () => settings.CMS_URL, headers: () => headers })
}
