import { hasUncitedFigure } from './has-uncited-figure'

test.each([
  'Bone density rose by 1 to 8 percent.',
  'About 80 % lack it.',
  'Adults should stay below 350 mg a day.',
  'A dose of 2,000 IU was given.',
  'It happens to 3 out of 10.',
  'Among 32 women it helped.',
])('“%s” gives a figure', (text) => {
  expect(hasUncitedFigure({ text, isCited: false })).toBe(true)
  expect(hasUncitedFigure({ text, isCited: true })).toBe(false)
})

test.each([
  'The page was first published in 2015.',
  'Wash for 20 seconds.',
  'Vitamin B12 is found in meat.',
  'Read chapter 3 of it.',
  'Nuts, seeds and beans are rich in magnesium.',
  'In 2018 the journal took it back.',
])('“%s” gives none', (text) => {
  expect(hasUncitedFigure({ text, isCited: false })).toBe(false)
})
