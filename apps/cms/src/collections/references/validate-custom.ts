import { CUSTOM_CHARS_MAX } from '@footnote/citations/exchange/hold-to-bounds'
import { z } from 'zod'

const CustomSchema = z.record(z.string(), z.unknown()).nullish()

/** What a file said beyond our fields is an object, within the bound that files are read with. */
export function validateCustom(value: unknown): true | string {
  const isFields = CustomSchema.safeParse(value).success
  if (!isFields) return 'Additional fields are an object of names and values.'
  const chars = JSON.stringify(value ?? null).length
  const charsMax = CUSTOM_CHARS_MAX.toLocaleString('en')
  return chars <= CUSTOM_CHARS_MAX || `Additional fields hold at most ${charsMax} characters.`
}
