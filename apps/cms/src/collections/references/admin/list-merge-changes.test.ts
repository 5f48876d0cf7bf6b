import { listMergeChanges } from './list-merge-changes'

const target = { citationKey: 'dean-2003', status: 'active' } as const

test('what moves over is said before what becomes of the record', () => {
  expect(listMergeChanges({ PMID: '11425281', status: 'retracted' }, target)).toEqual([
    'dean-2003 takes over the PMID 11425281.',
    'dean-2003 is marked “Retracted”, as this one was.',
    'This record leaves the lists and the search. Older versions of articles still find dean-2003 through it.',
    'It cannot be undone.',
  ])
})

test('a record that no longer stands is not merged into unawares', () => {
  expect(listMergeChanges({}, { ...target, status: 'retracted' })[0]).toBe(
    'dean-2003 is marked “Retracted”: these articles will show it.',
  )
})
