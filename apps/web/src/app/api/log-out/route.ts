import { CmsUnavailableError } from '../../../cms/cms-unavailable-error'
import { logOut } from '../../../cms/readers'
import { handleForm } from '../../../forms/handle-form'
import { getCaller } from '../../../session/find-session'
import { parseNextPath } from '../../../session/parse-next-path'
import { formatEndedSessionCookies } from '../../../session/session-cookie'

/** Ends the session in this browser and in the CMS. */
export async function POST(request: Request): Promise<Response> {
  return handleForm(request, {
    pageFor: () => '/',
    shownAgain: [],
    send: async ({ next }) => {
      await endInCms()
      const goTo = parseNextPath(next)
      const cookies = formatEndedSessionCookies()
      return { status: 200, json: { status: 'logged-out' }, cookies, goTo }
    },
  })
}

async function endInCms(): Promise<void> {
  const caller = await getCaller()
  if (caller.token === null) return
  try {
    await logOut(caller)
  } catch (error) {
    // Who logs out is logged out here even while the CMS is away: the only copy of the token goes.
    if (!(error instanceof CmsUnavailableError)) throw error
  }
}
