import { SlugSchema } from '@footnote/contracts/identifier'
import { listOwnComments } from '../../../cms/comments'
import { CmsUnavailableError } from '../../../cms/cms-unavailable-error'
import { findReader } from '../../../cms/readers'
import { getCaller } from '../../../session/find-session'
import { formatEndedSessionCookies } from '../../../session/session-cookie'

const RETRY_AFTER_SECONDS = 30

/** Who is logged in, and what of theirs under `article` only they can see. */
export async function GET(request: Request): Promise<Response> {
  const caller = await getCaller()
  if (caller.token === null) return answerLoggedOut()
  const slug = SlugSchema.safeParse(new URL(request.url).searchParams.get('article'))
  try {
    const [reader, comments] = await Promise.all([
      findReader(caller),
      slug.success ? listOwnComments(slug.data, caller) : [],
    ])
    return reader === null ? answerLoggedOut() : answer({ status: 200, body: { reader, comments } })
  } catch (error) {
    if (!(error instanceof CmsUnavailableError)) throw error
    const retryAfterSeconds = RETRY_AFTER_SECONDS
    return answer({
      status: 503,
      body: { status: 'unavailable', retryAfterSeconds },
      headers: [['retry-after', String(retryAfterSeconds)]],
    })
  }
}

function answerLoggedOut(): Response {
  const cookies = formatEndedSessionCookies()
  return answer({
    status: 401,
    body: { reader: null, comments: [] },
    headers: cookies.map((cookie) => ['set-cookie', cookie]),
  })
}

function answer({
  status,
  body,
  headers = [],
}: {
  status: number
  body: unknown
  headers?: [string, string][]
}): Response {
  return Response.json(body, { status, headers: [['cache-control', 'no-store'], ...headers] })
}
