import { planMerge } from './plan-merge'

test('identifiers move over where there is none', () => {
  const from = { status: 'active', DOI: '10.1/a', PMID: '1', ISBN: null } as const
  const into = { status: 'active', DOI: '10.1/b', PMID: '' } as const
  expect(planMerge({ from, into })).toEqual({ PMID: '1' })
})

test('the graver standing stays, with its date and notice', () => {
  const from = { status: 'retracted', statusDate: '2019', statusNoticeId: '10.1/n' } as const
  expect(planMerge({ from, into: { status: 'corrected', statusNotice: 'A typo.' } })).toEqual({
    status: 'retracted',
    statusDate: '2019',
    statusNotice: null,
    statusNoticeId: '10.1/n',
  })
  expect(planMerge({ from: { status: 'active' }, into: from })).toEqual({})
})
