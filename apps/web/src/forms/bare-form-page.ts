import { formatBarePage, formatBarePolicy } from '../serving/failure-page'
import type { FormState } from '../session/form-state'

const TITLE = 'Your text is still here'
const RETRY_AFTER_SECONDS = '30'

/** Gives back what was typed when not even the form's own page can be rendered. */
export function answerBareForm(
  request: Request,
  { path, state, headers }: { path: string; state: FormState; headers: Headers },
): Response {
  headers.set('content-type', 'text/html; charset=utf-8')
  headers.set('content-security-policy', formatBarePolicy({ formAction: "'self'" }))
  if (!headers.has('retry-after')) headers.set('retry-after', RETRY_AFTER_SECONDS)
  const { pathname: action } = new URL(request.url)
  return new Response(formatBareForm({ action, path, state }), { status: 503, headers })
}

function formatBareForm({
  action,
  path,
  state,
}: {
  action: string
  path: string
  state: FormState
}): string {
  const { text, ...others } = state.values
  const reasons = [state.message, ...Object.values(state.fields)].filter((one) => one !== null)
  const words = reasons.map((reason) => `<p>${escapeHtml(reason)}</p>`).join('\n')
  if (text === undefined) {
    const link = `<p><a href="${escapeHtml(path)}">Go back to the form</a></p>`
    return formatBarePage('This form could not be shown', `${words}\n${link}`)
  }
  const hidden = Object.entries(others).map(
    ([name, value]) =>
      `<input type="hidden" name="${escapeHtml(name)}" value="${escapeHtml(value)}">`,
  )
  return formatBarePage(
    TITLE,
    `${words}
<form method="post" action="${escapeHtml(action)}">
${hidden.join('\n')}
<p><label for="text">Your text</label></p>
<p><textarea id="text" name="text">
${escapeHtml(text)}</textarea></p>
<p><button>Send again</button></p>
</form>`,
  )
}

const ENTITIES: Record<string, string> = {
  '&': '&amp;',
  '<': '&lt;',
  '>': '&gt;',
  '"': '&quot;',
  "'": '&#39;',
}

function escapeHtml(text: string): string {
  return text.replace(/[&<>"']/g, (character) => ENTITIES[character] ?? character)
}
