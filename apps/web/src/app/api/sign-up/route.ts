import { SignUpSchema } from '@footnote/contracts/reader'
import { signUp } from '../../../cms/readers'
import { listFieldErrors, refuseFields, refuseHaste } from '../../../forms/form-outcome'
import { handleForm } from '../../../forms/handle-form'
import { getCaller } from '../../../session/find-session'
import { parseNextPath } from '../../../session/parse-next-path'

/** Opens an account; leads to `/sign-up?outcome=accepted`, the same for a known and an unknown address. */
export async function POST(request: Request): Promise<Response> {
  return handleForm(request, {
    pageFor: ({ next }) => `/sign-up?next=${encodeURIComponent(parseNextPath(next))}`,
    shownAgain: ['displayName', 'email', 'next'],
    send: async ({ displayName, email, next, password }) => {
      const form = SignUpSchema.safeParse({ displayName, email, password })
      if (!form.success) return refuseFields(listFieldErrors(form.error))
      const outcome = await signUp(form.data, await getCaller())
      if (outcome.status === 'invalid') return refuseFields(outcome.fields)
      if (outcome.status === 'limited') return refuseHaste(outcome.retryAfterSeconds)
      const goTo = `/sign-up?outcome=accepted&next=${encodeURIComponent(parseNextPath(next))}`
      return { status: 202, json: outcome, goTo }
    },
  })
}
