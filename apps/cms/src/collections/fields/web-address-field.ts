import type { TextField } from 'payload'
import { z } from 'zod'
import { validateText } from './validate-text'

const CHARS_MAX = 2_000
const WebAddressSchema = z.url({ protocol: /^https?$/ })

/** A text field that takes nothing but an http or https address. */
export function webAddressField(field: {
  name: string
  label: string
  isRequired?: boolean
}): TextField {
  const isRequired = field.isRequired === true
  return {
    name: field.name,
    label: field.label,
    required: isRequired,
    type: 'text',
    maxLength: CHARS_MAX,
    validate: validateText({
      charsMax: CHARS_MAX,
      isRequired,
      isValid: isWebAddress,
      message: 'Enter a whole web address, with https:// and without a name to log in.',
    }),
  }
}

/** Whoever follows a link must see where it leads, and never logs in by following it. */
function isWebAddress(text: string): boolean {
  if (/\s/.test(text) || !WebAddressSchema.safeParse(text).success) return false
  const { username, password } = new URL(text)
  return username === '' && password === ''
}
