import type { TextField } from 'payload'
import { z } from 'zod'

const WebAddressSchema = z.url({ protocol: /^https?$/ }).max(2_000)

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
    maxLength: 2_000,
    validate: (value: unknown) => {
      const isEmpty = value === null || value === undefined || value === ''
      if (isEmpty) return isRequired ? 'Enter a web address.' : true
      return (
        WebAddressSchema.safeParse(value).success || 'Enter a whole web address, with https://.'
      )
    },
  }
}
