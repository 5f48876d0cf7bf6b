import type { CslName } from '@footnote/contracts/reference'
import { TEXT_FIELDS } from '../text-fields'
import type { EntryReading } from './entry-reading'

/** Of a longer text no more is read: tidying it would keep everybody else waiting. */
export const TEXT_READ_CHARS_MAX = 50_000

/** Of a longer list of names no more are read; a draft holds a tenth of this. */
export const NAMES_READ_MAX = 2_000

/** Of a longer part of a name no more is read; a draft holds less than a third of this. */
export const NAME_READ_CHARS_MAX = 1_000

/** Additional fields of one entry. */
const CUSTOM_FIELDS_MAX = 200

/** Cuts what is too long to be tidied, with a warning for each cut. */
export function boundReading(reading: EntryReading): EntryReading {
  const warnings = [...reading.warnings]
  const item = { ...reading.item }
  for (const field of TEXT_FIELDS) {
    const text = item[field]
    if (text !== undefined) item[field] = cutText({ field, text })
  }
  for (const field of ['author', 'editor'] as const) {
    const names = item[field]
    if (names !== undefined)
      item[field] = names.slice(0, NAMES_READ_MAX).map((name) => cutName(field, name))
  }
  return {
    ...reading,
    item,
    abstract:
      reading.abstract === null ? null : cutText({ field: 'abstract', text: reading.abstract }),
    note: reading.note === null ? null : cutText({ field: 'note', text: reading.note }),
    custom: cutCustom(),
    warnings,
  }

  function cutName(field: string, name: CslName): CslName {
    return Object.fromEntries(
      Object.entries(name).map(([part, text]) => [
        part,
        cutText({
          field: `${field}: ${part}`,
          text: text ?? '',
          charsMax: NAME_READ_CHARS_MAX,
        }),
      ]),
    )
  }

  function cutText({
    field,
    text,
    charsMax = TEXT_READ_CHARS_MAX,
  }: {
    field: string
    text: string
    charsMax?: number
  }): string {
    if (text.length <= charsMax) return text
    warnings.push(
      `The field “${field}” has ${format(text.length)} characters, of which ${format(charsMax)} were read. Keep the file if you need the rest.`,
    )
    return text.slice(0, charsMax)
  }

  function cutCustom(): Record<string, unknown> {
    // An own key of this name is an attack on whoever copies the object.
    const fields = Object.entries(reading.custom).filter(([name]) => name !== '__proto__')
    if (fields.length <= CUSTOM_FIELDS_MAX) return Object.fromEntries(fields)
    warnings.push(
      `The entry has ${format(fields.length)} additional fields, of which ${CUSTOM_FIELDS_MAX} were read. Keep the file if you need the rest.`,
    )
    return Object.fromEntries(fields.slice(0, CUSTOM_FIELDS_MAX))
  }
}

function format(count: number): string {
  return count.toLocaleString('en')
}
