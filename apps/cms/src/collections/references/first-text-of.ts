/** The first of these values that is a text with something in it; an empty text when none is. */
export function firstTextOf(...values: readonly unknown[]): string {
  const text = values.find((value) => typeof value === 'string' && value.trim() !== '')
  return typeof text === 'string' ? text : ''
}
