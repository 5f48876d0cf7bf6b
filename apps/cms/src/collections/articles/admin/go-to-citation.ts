const WAIT_MS = 2_000

/**
 * Brings the editor to a citation of a reference in the text of the same form: to the one after
 * the last it was brought to, so that several of them are visited in turn. The text lies on the
 * first tab of the article, which is opened if another one is.
 */
export async function goToCitation({
  from,
  referenceId,
}: {
  from: HTMLElement
  referenceId: string
}): Promise<void> {
  const form = from.closest('form')
  if (form === null) return
  if (listCitations(form, referenceId).length === 0) {
    form.querySelector<HTMLButtonElement>('.tabs-field__tab-button')?.click()
  }
  const citations = await waitForCitations(form, referenceId)
  const last = citations.findIndex((citation) => citation.hasAttribute('data-visited'))
  const next = citations[(last + 1) % citations.length]
  for (const visited of form.querySelectorAll('[data-visited]')) {
    visited.removeAttribute('data-visited')
  }
  if (next === undefined) return
  next.setAttribute('data-visited', '')
  next.scrollIntoView({ block: 'center' })
  next.focus({ preventScroll: true })
}

function listCitations(form: HTMLFormElement, referenceId: string): HTMLElement[] {
  return [...form.querySelectorAll<HTMLElement>(`[data-cites~="${CSS.escape(referenceId)}"]`)]
}

/** A tab renders its fields, and the editor its citations, some frames after it was opened. */
async function waitForCitations(
  form: HTMLFormElement,
  referenceId: string,
): Promise<HTMLElement[]> {
  const deadline = performance.now() + WAIT_MS
  for (;;) {
    const citations = listCitations(form, referenceId)
    if (citations.length > 0 || performance.now() > deadline) return citations
    await new Promise(requestAnimationFrame)
  }
}
