import type { NewReference } from '../draft-to-document'
import { listFillChanges } from './list-fill-changes'

const FOUND: NewReference = {
  type: 'book',
  status: 'retracted',
  title: 'The Miracle of Magnesium',
  author: [
    { family: 'Dean', given: 'Carolyn', literal: null },
    { family: null, literal: 'The Group' },
  ],
  issued: '2003',
  volume: null,
  studyType: null,
}

function fieldsOf(current: Record<string, unknown>) {
  const { fills, replaces } = listFillChanges({ current, found: FOUND })
  return [fills.map(({ field }) => field), replaces.map(({ field }) => field)]
}

test('an empty form is filled, over the defaults it began with', () => {
  const form = { type: 'article-journal', status: 'active', title: '', author: [] }
  expect(fieldsOf(form)).toEqual([['type', 'issued', 'title', 'author', 'status'], []])
})

test('what was typed is replaced only on request', () => {
  const form = {
    type: 'article-journal',
    status: 'active',
    title: 'Magnesium',
    author: [{ family: 'Deen' }],
  }
  expect(fieldsOf(form)).toEqual([
    ['issued', 'status'],
    ['type', 'title', 'author'],
  ])
})

test('what is the same already is not mentioned, whatever the row is called', () => {
  const author = [
    { id: 'row-1', family: 'Dean', given: 'Carolyn' },
    { id: 'row-2', literal: 'The Group' },
  ]
  expect(fieldsOf({ ...FOUND, author })).toEqual([[], []])
})

test('nothing that the look-up does not know empties a field', () => {
  expect(fieldsOf({ ...FOUND, volume: '12', studyType: 'news' })).toEqual([[], []])
})

test('a change is shown in words', () => {
  const current = { ...FOUND, status: 'corrected', author: [{ family: 'Deen', given: 'C' }] }
  expect(listFillChanges({ current, found: FOUND }).replaces).toEqual([
    { field: 'author', label: 'Authors', before: 'Deen C', after: 'Dean Carolyn, The Group' },
    { field: 'status', label: 'Status', before: 'Corrected', after: 'Retracted' },
  ])
})
