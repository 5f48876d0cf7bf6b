import { formatCitationKey } from './format-citation-key'
import { formatListTitle } from './format-list-title'

test.each([
  [{ author: [{ family: 'Vikhanski', given: 'L' }], issued: '1993-07-22' }, 'vikhanski-1993'],
  [{ author: [{ family: 'Müller-Lüdenscheidt' }] }, 'muller-ludenscheidt'],
  [
    { author: [{ literal: 'World Health Organization' }], issued: '2020' },
    'world-health-organization-2020',
  ],
  [{ title: 'The miracle of magnesium and more', issued: '2003' }, 'the-miracle-of-2003'],
  [{ title: '日本' }, 'source'],
])('the reference %j is called %j', (reference, key) => {
  expect(formatCitationKey(reference)).toBe(key)
})

test('a list shows author, year and title', () => {
  const author = [{ family: 'Dean' }, { family: 'Lee' }, { family: 'Wu' }]
  expect(formatListTitle({ author, issued: '2003-01', title: 'Magnesium' })).toBe(
    'Dean et al 2003. Magnesium',
  )
  expect(formatListTitle({ raw: 'Some old note' })).toBe('Some old note')
})
