import { z } from 'zod'

/** A document id: 24 hex digits on MongoDB, a UUID on SQLite. Never ordered, never a number. */
export const DocumentIdSchema = z
  .string()
  .regex(
    /^(?:[0-9a-f]{24}|[0-9a-f]{8}-[0-9a-f]{4}-[0-9a-f]{4}-[0-9a-f]{4}-[0-9a-f]{12})$/,
    'This is not an id.',
  )
export type DocumentId = z.infer<typeof DocumentIdSchema>

/** Of the slug alone, without the rest of its address. */
export const SLUG_CHARS_MAX = 96

/** The last part of a public address: lower-case words joined by single hyphens, at most 96 characters. */
export const SlugSchema = z
  .string()
  .max(SLUG_CHARS_MAX, `Use at most ${SLUG_CHARS_MAX} characters.`)
  .regex(
    /^[a-z0-9]+(?:-[a-z0-9]+)*$/,
    'Use lower-case letters, digits and single hyphens, for example bone-health.',
  )
export type Slug = z.infer<typeof SlugSchema>

/** An instant as UTC ISO 8601 with milliseconds, for example 2026-03-01T09:30:00.000Z. */
export const InstantSchema = z.iso.datetime()

/** A place in a list ordered by (instant, id): `<ISO instant with milliseconds>_<document id>`. */
export const CursorSchema = z.string().max(80).refine(isCursor, 'This is not a cursor.')
export type Cursor = z.infer<typeof CursorSchema>

function isCursor(text: string): boolean {
  const [instant = '', id = '', ...rest] = text.split('_')
  return rest.length === 0 && isExactInstant(instant) && DocumentIdSchema.safeParse(id).success
}

/** Digits in the right places are not enough: a database refuses the 99th of a month by throwing. */
function isExactInstant(text: string): boolean {
  if (!/^\d{4}-\d{2}-\d{2}T\d{2}:\d{2}:\d{2}\.\d{3}Z$/.test(text)) return false
  const date = new Date(text)
  return !Number.isNaN(date.getTime()) && date.toISOString() === text
}
