import { articleBody, bullets, callout, paragraph, table } from '@footnote/fixtures/article-body'
import { countReadingMinutes } from './count-reading-minutes'

const hundred = 'word '.repeat(100)

test.each([
  [articleBody([]), 1],
  [articleBody([paragraph(hundred)]), 1],
  [articleBody([paragraph(hundred), bullets(hundred), callout('caution', null, hundred)]), 1],
  [articleBody(Array.from({ length: 12 }, () => table(null, [hundred, hundred]))), 10],
])('the words of every kind of block count', (body, minutes) => {
  expect(countReadingMinutes(body)).toBe(minutes)
})
