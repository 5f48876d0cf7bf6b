import { addAcknowledgement, hasAcknowledgement } from './acknowledge-retraction'

test('each reason is a line under the key of its source', () => {
  const first = addAcknowledgement({
    text: '',
    citationKey: 'wakefield-1998',
    reason: ' As a\nfraud. ',
  })
  const both = addAcknowledgement({
    text: first,
    citationKey: 'poldermans-2009',
    reason: 'History.',
  })
  expect(both).toBe('wakefield-1998: As a fraud.\npoldermans-2009: History.')
})

test('a reason is known by its whole key', () => {
  expect(hasAcknowledgement('wakefield-1998: As a fraud.', 'wakefield-1998')).toBe(true)
  expect(hasAcknowledgement('wakefield-1998-2: Another.', 'wakefield-1998')).toBe(false)
})
