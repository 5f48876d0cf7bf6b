import { STUDY_TYPES } from '@footnote/contracts/reference'
import { evidenceLevelOf } from './evidence-level'

test.each([
  ['systematic-review', '1'],
  ['randomized-trial', '2'],
  ['cohort', '3'],
  ['case-control', '4'],
  ['laboratory', '5'],
  ['guideline', null],
  ['news', null],
] as const)('a %s is of level %s', (studyType, level) => {
  expect(evidenceLevelOf({ studyType, override: null })).toBe(level)
})

test('a level that an editor decided stands before the one of the table', () => {
  for (const studyType of [...STUDY_TYPES, null]) {
    expect(evidenceLevelOf({ studyType, override: '4' })).toBe('4')
  }
})

test('a source of no known kind has no level', () => {
  expect(evidenceLevelOf({ studyType: null, override: null })).toBeNull()
})
