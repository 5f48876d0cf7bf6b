import { dropDirectionControls } from '../collections/fields/drop-direction-controls'

/** A stored text: trimmed, and null when nothing is left or nothing was stored. */
export function wordsOf(value: unknown): string | null {
  const words = typeof value === 'string' ? dropDirectionControls(value).trim() : ''
  return words === '' ? null : words
}
