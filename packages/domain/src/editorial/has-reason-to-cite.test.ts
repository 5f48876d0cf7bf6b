import { hasReasonToCite } from './has-reason-to-cite'

test.each([
  [null, 1, false],
  ['  ', 1, false],
  ['The article is about the retraction.', 1, true],
  ['The article is about the retraction.', 2, false],
  ['\u200b', 1, false],
  ['\u3164', 1, false],
  ['…', 1, false],
  ['estruch-2013-2 is what the article is about.', 2, false],
  ['See estruch-2013.', 2, true],
  ['Estruch-2013 is what the article is about.', 2, true],
])('the reason %j for one of %d sources covers it: %j', (reason, takenBackCount, isCovered) => {
  expect(hasReasonToCite({ citationKey: 'estruch-2013', reason, takenBackCount })).toBe(isCovered)
})
