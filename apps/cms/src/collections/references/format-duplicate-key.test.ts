import { formatDuplicateKey } from './format-duplicate-key'

const source = {
  title: 'Magnesium may slow bone loss',
  issued: '1993-07-22',
  firstAuthor: 'Vikhanski',
}

test.each([
  { ...source, title: 'MAGNESIUM may slow bone-loss.' },
  { ...source, title: '<i>Magnesium</i> may slow bone loss' },
  { ...source, issued: '1993' },
  { ...source, firstAuthor: 'VIKHANSKÌ' },
])('%j is probably the same source', (other) => {
  expect(formatDuplicateKey(other)).toBe(formatDuplicateKey(source))
})

test.each([
  { ...source, title: 'Magnesium may slow bone loss, part 2' },
  { ...source, issued: '1994' },
  { ...source, firstAuthor: 'Dean' },
  { ...source, firstAuthor: null },
])('%j is another source', (other) => {
  expect(formatDuplicateKey(other)).not.toBe(formatDuplicateKey(source))
})

test.each([
  { title: 'Editorial', issued: null, firstAuthor: null },
  { title: null, issued: '1993', firstAuthor: 'Dean' },
  { title: ' — ', issued: '1993', firstAuthor: 'Dean' },
])('%j is too little to tell', (bare) => {
  expect(formatDuplicateKey(bare)).toBeNull()
})

test('a key fits its field whatever the title', () => {
  const endless = { title: 'ﷺ'.repeat(600), issued: '1993', firstAuthor: 'ﷺ'.repeat(300) }
  expect(formatDuplicateKey(endless)?.length).toBeLessThanOrEqual(400)
})
