import type { TextField } from 'payload'
import { parsePartialDate } from './parse-partial-date'

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
    maxLength: 21,
    validate: (value: unknown) =>
      value === null ||
      value === undefined ||
      value === '' ||
      (typeof value === 'string' && isDated(value, datesMax)) ||
      'Write a year, a month or a day: 1993, 1993-07 or 1993-07-22.',
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
