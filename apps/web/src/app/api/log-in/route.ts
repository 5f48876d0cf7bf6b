import { type LogIn, LogInSchema } from '@footnote/contracts/reader'
import { logIn } from '../../../cms/readers'
import {
  type FormOutcome,
  listFieldErrors,
  refuseFields,
  refuseHaste,
} from '../../../forms/form-outcome'
import { handleForm } from '../../../forms/handle-form'
import { getCaller } from '../../../session/find-session'
import { parseNextPath } from '../../../session/parse-next-path'
import { sealSession } from '../../../session/seal-session'
import { formatSessionCookies } from '../../../session/session-cookie'

const WRONG = 'The e-mail address or the password is not right. Please try again.'

/** Opens a session; the former one, if any, is left to end by itself. */
export async function POST(request: Request): Promise<Response> {
  return handleForm(request, {
    pageFor: ({ next }) => `/log-in?next=${encodeURIComponent(parseNextPath(next))}`,
    shownAgain: ['email', 'remember', 'next'],
    send: async ({ email, password, next, remember }) => {
      const form = LogInSchema.safeParse({ email, password })
      if (!form.success) return refuseFields(listFieldErrors(form.error))
      return openSession(form.data, {
        goTo: parseNextPath(next),
        isRemembered: remember !== undefined && remember !== false,
      })
    },
  })
}

async function openSession(
  form: LogIn,
  { goTo, isRemembered }: { goTo: string; isRemembered: boolean },
): Promise<FormOutcome> {
  const { visitorNetwork } = await getCaller()
  const outcome = await logIn(form, { token: null, visitorNetwork })
  if (outcome.status === 'wrong') return { status: 401, json: outcome, message: WRONG }
  if (outcome.status === 'limited') return refuseHaste(outcome.retryAfterSeconds)
  const { expiresAt, reader, token } = outcome
  const { displayName, id: readerId } = reader
  const sealed = await sealSession({ token, readerId, displayName, expiresAt })
  const cookies = formatSessionCookies(sealed, isRemembered ? new Date(expiresAt) : null)
  return { status: 200, json: { status: 'logged-in', reader }, cookies, goTo }
}
