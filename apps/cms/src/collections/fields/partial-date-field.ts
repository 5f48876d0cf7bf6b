import type { TextField } from 'payload'
import { parsePartialDate } from './parse-partial-date'
import { validateText } from './validate-text'

const CHARS_MAX = 21

/** A date as sources give it: a year, a month or a day, and a range of two where `mayBeRange`. */
export function partialDateField(field: {
  name: string
  label: string
  description?: string
  mayBeRange?: boolean
}): TextField {
  const datesMax = field.mayBeRange === true ? 2 : 1
  return {
    name: field.name,
    label: field.label,
    type: 'text',
    maxLength: CHARS_MAX,
    validate: validateText({
      charsMax: CHARS_MAX,
      isValid: (text) => isDated(text, datesMax),
      message: 'Write a year, a month or a day: 1993, 1993-07 or 1993-07-22.',
    }),
    admin: {
      description: field.description ?? 'As exact as the source says: 1993, 1993-07 or 1993-07-22.',
      placeholder: '1993-07-22',
    },
  }
}

function isDated(text: string, datesMax: number): boolean {
  const dates = text.split('/')
  return dates.length <= datesMax && dates.every((date) => parsePartialDate(date) !== null)
}
