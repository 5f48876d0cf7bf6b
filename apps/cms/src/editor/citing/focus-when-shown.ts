/** Puts the focus on what the selector finds, once it is there and takes it; returns how to stop waiting. */
export function focusWhenShown(selector: string): () => void {
  const observer = new MutationObserver(() => {
    const element = document.querySelector<HTMLElement>(selector)
    element?.focus()
    if (element !== null && document.activeElement === element) observer.disconnect()
  })
  observer.observe(document.body, {
    attributeFilter: ['disabled'],
    childList: true,
    subtree: true,
  })
  return () => observer.disconnect()
}
