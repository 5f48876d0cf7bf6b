import { shrinkUpstream } from './shrink-upstream'

const long = 'x'.repeat(600 * 1_024)

test('an answer of a usual size is kept whole', () => {
  const answer = { message: { DOI: '10.1/a', reference: [{ key: 'ref1' }] } }
  expect(shrinkUpstream(answer)).toEqual({ answer, note: null })
})

test('a large answer is kept without the list of what the work cites', () => {
  const answer = { status: 'ok', message: { DOI: '10.1/a', reference: [long] } }
  expect(shrinkUpstream(answer)).toEqual({
    answer: { status: 'ok', message: { DOI: '10.1/a' } },
    note: 'The list of what the source itself cites was left out.',
  })
})

test.each([{ message: { abstract: long } }, { result: long }])(
  'an answer that stays too large is not kept',
  (answer) => {
    expect(shrinkUpstream(answer)).toEqual({
      answer: null,
      note: 'The answer was too large to keep.',
    })
  },
)
