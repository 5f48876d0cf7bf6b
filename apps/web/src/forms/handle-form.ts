import 'server-only'
import { CmsUnavailableError } from '../cms/cms-unavailable-error'
import { env } from '../env'
import { NETWORK_HEADER } from '../http/inner-headers'
import { isFromOurPages } from '../session/is-from-our-pages'
import { answerForm } from './answer-form'
import { findFormWaitSeconds } from './form-limit'
import type { Form } from './form'
import { type FormOutcome, refuseForNow, refuseHaste } from './form-outcome'
import { readForm } from './read-form'

const RETRY_AFTER_SECONDS = 30

/** Takes a form sent by one of our pages, with or without script, and answers in kind. */
export async function handleForm(request: Request, form: Form): Promise<Response> {
  if (!isFromOurPages(request.headers, env.SITE_URL)) return refuse(403, 'foreign')
  const sent = await readForm(request)
  if (sent.status === 'too-large') return refuse(413, 'too-large')
  if (sent.status === 'unreadable') return refuse(415, 'unreadable')

  const network = request.headers.get(NETWORK_HEADER) ?? 'unknown'
  const waitSeconds = await findFormWaitSeconds(network)
  const outcome = waitSeconds === null ? await send(form, sent.values) : refuseHaste(waitSeconds)
  return answerForm(request, { outcome, form, values: sent.values })
}

async function send(form: Form, values: Record<string, unknown>): Promise<FormOutcome> {
  try {
    return await form.send(values)
  } catch (error) {
    if (error instanceof CmsUnavailableError) return refuseForNow(RETRY_AFTER_SECONDS)
    throw error
  }
}

function refuse(status: number, reason: string): Response {
  return Response.json(
    { status: 'refused', reason },
    { status, headers: { 'cache-control': 'no-store' } },
  )
}
