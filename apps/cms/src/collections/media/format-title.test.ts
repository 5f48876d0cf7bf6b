import { formatTitle } from './format-title'

test.each([
  [
    'its text alternative',
    { alt: 'A plate of\n lentils ', fileName: 'IMG_1.jpg' },
    'A plate of lentils',
  ],
  ['its file, when it is decoration', { alt: '', fileName: 'wavy line.png' }, 'wavy line'],
  ['what there is', { alt: undefined, fileName: undefined }, 'Picture without a title'],
  ['the beginning of a long text', { alt: 'a'.repeat(300), fileName: '' }, `${'a'.repeat(119)}…`],
])('a picture without a title is named after %s', (_name, picture, title) => {
  expect(formatTitle(picture)).toBe(title)
})
