import { findUpdate } from './find-update'

const datePublished = '2026-03-01T09:30:00.000Z'

test.each([
  ['never changed', null],
  ['mended within its first day', '2026-03-01T23:59:59.999Z'],
  ['last saved before it came out', '2026-02-28T10:00:00.000Z'],
])('an article that was %s is not called updated', (_case, dateModified) => {
  expect(findUpdate({ datePublished, dateModified })).toBeNull()
})

test.each(['2026-03-02T00:00:00.000Z', '2027-01-05T08:00:00.000Z'])(
  'an article changed on a later day, %s, is called updated',
  (dateModified) => {
    expect(findUpdate({ datePublished, dateModified })).toBe(dateModified)
  },
)
