import { dropDirectionControls } from '../fields/drop-direction-controls'

/** The text without space around it; null when it is none or empty. */
export function textOf(value: unknown): string | null {
  if (typeof value !== 'string') return null
  const text = dropDirectionControls(value).trim()
  return text === '' ? null : text
}
