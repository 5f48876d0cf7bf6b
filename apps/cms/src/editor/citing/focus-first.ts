/** Puts the focus on the first thing of a step of a dialog that can be used. */
export function focusFirst(element: HTMLElement | null): void {
  element?.querySelector<HTMLElement>('input, button')?.focus()
}
