import 'server-only'
import {
  type LogIn,
  type LogInOutcome,
  LogInOutcomeSchema,
  type Reader,
  ReaderSchema,
  type SignUp,
  type SignUpOutcome,
  SignUpOutcomeSchema,
  type VerifyEmailOutcome,
  VerifyEmailOutcomeSchema,
} from '@footnote/contracts/reader'
import { SITE_API } from '@footnote/contracts/site-api'
import { z } from 'zod'
import { askCms, type Caller } from './ask-cms'
import { CmsUnavailableError } from './cms-unavailable-error'

const OUTCOME_STATUSES = [200, 201, 202, 400, 401, 403, 404, 410, 422, 429]

/** Signs a reader up; the outcome is the same for a known and an unknown address. Throws `CmsUnavailableError`. */
export async function signUp(form: SignUp, caller: Caller): Promise<SignUpOutcome> {
  return getOutcome(SITE_API.signUp, { body: form, caller, schema: SignUpOutcomeSchema })
}

/** Redeems the secret of a verification link. Throws `CmsUnavailableError`. */
export async function verifyEmail(token: string, caller: Caller): Promise<VerifyEmailOutcome> {
  const schema = VerifyEmailOutcomeSchema
  return getOutcome(SITE_API.verifyEmail, { body: { token }, caller, schema })
}

/** Opens a session in the CMS. Throws `CmsUnavailableError`. */
export async function logIn(form: LogIn, caller: Caller): Promise<LogInOutcome> {
  return getOutcome(SITE_API.logIn, { body: form, caller, schema: LogInOutcomeSchema })
}

/** Ends the session in the CMS; one that has ended already is no error. Throws `CmsUnavailableError`. */
export async function logOut(caller: Caller): Promise<void> {
  const statuses = [200, 202, 204, 401]
  await askCms(SITE_API.logOut, { body: {}, caller, schema: z.unknown(), statuses })
}

/** Finds the reader behind a session; `null` when it has ended. Throws `CmsUnavailableError`. */
export async function findReader(caller: Caller): Promise<Reader | null> {
  const statuses = [200, 401, 403, 404]
  const { status, answer } = await askCms(SITE_API.me, { caller, schema: ReaderSchema, statuses })
  if (status !== 200) return null
  if (answer === null)
    throw new CmsUnavailableError(SITE_API.me, 'the answer is not of the agreed shape')
  return answer
}

async function getOutcome<Schema extends z.ZodType>(
  path: string,
  { body, caller, schema }: { body: unknown; caller: Caller; schema: Schema },
): Promise<z.infer<Schema>> {
  const { status, answer } = await askCms(path, {
    body,
    caller,
    schema,
    statuses: OUTCOME_STATUSES,
  })
  if (answer !== null) return answer
  throw new CmsUnavailableError(path, `its ${status} is not of the agreed shape`)
}
