const WAIT_MS = 2_000

/**
 * Brings the editor to a citation of a reference in the text of the same form: to the one after
 * the last it was brought to, so that several of them are visited in turn.
 */
export async function goToCitation(from: HTMLElement, referenceId: string): Promise<void> {
  const citations = await findInText(from, `[data-cites~="${CSS.escape(referenceId)}"]`)
  const last = citations.findIndex((citation) => citation.hasAttribute('data-visited'))
  const next = citations[(last + 1) % citations.length]
  for (const visited of from.closest('form')?.querySelectorAll('[data-visited]') ?? []) {
    visited.removeAttribute('data-visited')
  }
  if (next === undefined) return
  next.setAttribute('data-visited', '')
  next.scrollIntoView({ block: 'center' })
  next.focus({ preventScroll: true })
}

/** Brings the editor to a paragraph or list item of the text of the same form. */
export async function goToPassage(from: HTMLElement, text: string): Promise<void> {
  const start = text.slice(0, 60)
  const passages = await findInText(from, '[contenteditable="true"] :is(p, li)')
  const passage = passages.find(({ textContent }) => textContent.trim().startsWith(start))
  if (passage === undefined) return
  passage.scrollIntoView({ block: 'center' })
  passage.closest<HTMLElement>('[contenteditable="true"]')?.focus({ preventScroll: true })
  window.getSelection()?.selectAllChildren(passage)
}

/** The text lies on the first tab of the article, which is opened if another one is. */
async function findInText(from: HTMLElement, selector: string): Promise<HTMLElement[]> {
  const form = from.closest('form')
  if (form === null) return []
  const list = () => [...form.querySelectorAll<HTMLElement>(selector)]
  if (list().length === 0) {
    form.querySelector<HTMLButtonElement>('.tabs-field__tab-button')?.click()
  }
  // A tab renders its fields, and the editor its citations, some frames after it was opened.
  const deadline = performance.now() + WAIT_MS
  while (list().length === 0 && performance.now() < deadline) {
    await new Promise(requestAnimationFrame)
  }
  return list()
}
