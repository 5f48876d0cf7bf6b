import { settleOldLevel } from './settle-old-level'

test('a level that nobody chose follows from the kind of study', () => {
  expect(settleOldLevel({ studyType: 'cohort' })).toEqual({ evidenceLevel: '3' })
  expect(settleOldLevel({ studyType: 'cohort', evidenceLevel: '3' })).toEqual({
    evidenceLevel: '3',
  })
  expect(settleOldLevel({})).toEqual({ evidenceLevel: null })
})

test('a level that somebody chose against the table stands as a decision', () => {
  expect(settleOldLevel({ studyType: 'guideline', evidenceLevel: '2' })).toEqual({
    evidenceLevel: '2',
    evidenceLevelOverride: '2',
    evidenceLevelReason: 'Chosen before levels followed from the kind of study.',
  })
})
