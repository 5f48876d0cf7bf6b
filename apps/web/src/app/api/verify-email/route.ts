import { VerifyEmailSchema } from '@footnote/contracts/reader'
import { verifyEmail } from '../../../cms/readers'
import { handleForm } from '../../../forms/handle-form'
import { getCaller } from '../../../session/find-session'

const EXPIRED = 'This link has been used already, or it is too old. Sign up again to get a new one.'

/** Confirms an e-mail address; leads to `/verify-email?outcome=verified`. */
export async function POST(request: Request): Promise<Response> {
  return handleForm(request, {
    pageFor: () => '/verify-email',
    shownAgain: ['token'],
    send: async ({ token }) => {
      const form = VerifyEmailSchema.safeParse({ token })
      const outcome = form.success
        ? await verifyEmail(form.data.token, await getCaller())
        : { status: 'expired' }
      if (outcome.status === 'expired') return { status: 410, json: outcome, message: EXPIRED }
      return { status: 200, json: outcome, goTo: '/verify-email?outcome=verified' }
    },
  })
}
