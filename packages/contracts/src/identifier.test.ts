import { CursorSchema } from './identifier'

const HEX_ID = '65f0a1b2c3d4e5f60718293a'
const UUID = '0b9f7f8e-5c1e-4a57-9d0b-2f6f0c9a1e11'

test.each([`2026-03-01T09:30:00.000Z_${HEX_ID}`, `2024-02-29T23:59:59.999Z_${UUID}`])(
  '%s is a cursor',
  (text) => {
    expect(CursorSchema.parse(text)).toBe(text)
  },
)

test.each([
  ['no date at all', `9999-99-99T99:99:99.999Z_${HEX_ID}`],
  ['the 25th hour', `2026-03-01T25:00:00.000Z_${HEX_ID}`],
  ['the end of a day as its 24th hour', `2026-03-01T24:00:00.000Z_${HEX_ID}`],
  ['the 30th of February', `2026-02-30T09:30:00.000Z_${HEX_ID}`],
  ['no milliseconds', `2026-03-01T09:30:00Z_${HEX_ID}`],
  ['an id of hyphens', `2026-03-01T09:30:00.000Z_${'-'.repeat(24)}`],
  ['an id between the two lengths', `2026-03-01T09:30:00.000Z_${'a'.repeat(30)}`],
  ['no id', '2026-03-01T09:30:00.000Z'],
  ['something after the id', `2026-03-01T09:30:00.000Z_${HEX_ID}_${HEX_ID}`],
  ['nothing', ''],
])('a cursor with %s is refused', (_name, text) => {
  expect(CursorSchema.safeParse(text).success).toBe(false)
})
