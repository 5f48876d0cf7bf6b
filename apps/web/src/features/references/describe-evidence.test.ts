import { describeEvidence } from './describe-evidence'

test.each([
  ['randomized-trial', '2', 'Randomized trial · level 2 of 5'],
  ['narrative-review', null, 'Narrative review'],
  ['other', null, null],
  ['other', '4', 'Level 4 of 5'],
  [null, '3', 'Level 3 of 5'],
  [null, null, null],
] as const)('a source of the kind %s at level %s reads "%s"', (studyType, evidenceLevel, words) => {
  expect(describeEvidence({ studyType, evidenceLevel })).toBe(words)
})
