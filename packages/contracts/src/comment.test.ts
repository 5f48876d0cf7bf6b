import { CommentTextSchema } from './comment'

test.each([
  ['', 'Write your comment first.'],
  ['   \n ', 'Write your comment first.'],
  ['👍👍', 'Use words: a comment needs at least one letter or digit.'],
  ['a', 'Write at least 2 characters.'],
  ['a'.repeat(5_001), 'Your comment is too long. The limit is 5,000 characters.'],
])('the text %j is refused with one sentence', (text, message) => {
  const parsed = CommentTextSchema.safeParse(text)
  expect(parsed.error?.issues.map((issue) => issue.message)).toEqual([message])
})

test('a text is trimmed, its line ends made LF and its letters composed', () => {
  expect(CommentTextSchema.parse('  one\r\ntwo é  ')).toBe('one\ntwo é')
})

test('letters with accents count as one character each', () => {
  const text = `a${'é'.repeat(4_999)}`
  expect(CommentTextSchema.parse(text)).toBe(text)
})
