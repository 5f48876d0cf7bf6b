import { SlugSchema } from '@footnote/contracts/identifier'
import { slugify } from './slugify'

test.each([
  ['Magnesium for Bone Health', 'magnesium-for-bone-health'],
  ['How Do I Know If I’m Deficient?', 'how-do-i-know-if-im-deficient'],
  ['  Élan vital — 2 ', 'elan-vital-2'],
  ['日本', ''],
])('the title %j becomes the slug %j', (title, slug) => {
  expect(slugify(title)).toBe(slug)
})

test('a long title still makes a valid slug', () => {
  expect(SlugSchema.safeParse(slugify('a b '.repeat(200))).success).toBe(true)
})

test('of an endless title only the beginning is read', () => {
  expect(slugify(`${'\u0301'.repeat(2_000)}a`)).toBe('')
})
