import 'server-only'
import { requestContext } from '../cache/request-context'
import { CMS_AWAY_HEADER, FORM_STATE_HEADER, NETWORK_HEADER } from '../http/inner-headers'
import { getSiteRuntime } from '../serving/site-runtime'
import type { InnerAnswer } from '../serving/inner-door'
import { type FormState, withFormState } from '../session/form-state'
import type { Form } from './form'
import type { FormOutcome } from './form-outcome'
import { answerBareForm } from './bare-form-page'

type Answered = {
  outcome: FormOutcome
  form: Pick<Form, 'pageFor' | 'shownAgain'>
  values: Record<string, unknown>
}

/** Tells a script the outcome, sends a plain form on, or shows it again with everything typed. */
export async function answerForm(request: Request, answered: Answered): Promise<Response> {
  const { outcome } = answered
  const headers = new Headers({ 'cache-control': 'no-store' })
  for (const cookie of outcome.cookies ?? []) headers.append('set-cookie', cookie)
  if (outcome.retryAfterSeconds !== undefined) {
    headers.set('retry-after', String(outcome.retryAfterSeconds))
  }
  if (request.headers.get('accept')?.includes('application/json') === true) {
    return Response.json(outcome.json, { status: outcome.status, headers })
  }
  if ('goTo' in outcome) {
    headers.set('location', outcome.goTo)
    return new Response(null, { status: 303, headers })
  }
  const { message, fields = {} } = outcome
  const state = { message, fields, values: pickShown(answered) }
  return showAgain(request, { ...answered, state, headers })
}

function pickShown({ form, values }: Answered): Record<string, string> {
  const shown = form.shownAgain.map((name) => [name, values[name]] as const)
  return Object.fromEntries(
    shown.filter((entry): entry is [string, string] => typeof entry[1] === 'string'),
  )
}

/** Renders the form's own page once more, as this visitor sees it, and answers with its bytes. */
async function showAgain(
  request: Request,
  { form, headers, outcome, state, values }: Answered & { headers: Headers; state: FormState },
): Promise<Response> {
  const path = form.pageFor(values)
  const page = await findRender(request, path, state)
  if (page === null || page.status >= 500) return answerBareForm(request, { path, state, headers })
  for (const name of ['content-type', 'content-security-policy', 'location']) {
    const value = page.headers[name]
    if (typeof value === 'string') headers.set(name, value)
  }
  const status = page.status === 200 ? outcome.status : page.status
  return new Response(new Uint8Array(page.body), { status, headers })
}

/** The page as Next renders it; `null` when that took too long. */
async function findRender(
  request: Request,
  path: string,
  state: FormState,
): Promise<InnerAnswer | null> {
  const isCmsAway = requestContext.getStore()?.isCmsAway === true
  try {
    return await withFormState(state, (id) =>
      getSiteRuntime().renderPage(path, {
        accept: 'text/html',
        cookie: request.headers.get('cookie') ?? '',
        [FORM_STATE_HEADER]: id,
        [NETWORK_HEADER]: request.headers.get(NETWORK_HEADER) ?? '',
        ...(isCmsAway && { [CMS_AWAY_HEADER]: '1' }),
      }),
    )
  } catch (error) {
    if (error instanceof Error && error.name === 'AbortError') return null
    throw error
  }
}
