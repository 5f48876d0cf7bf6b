import { validateOrcid } from './validate-orcid'

test.each(['', null, undefined, '0000-0002-1825-0097', '0000-0002-1694-233X'])(
  'the ORCID iD %j is accepted',
  (value) => {
    expect(validateOrcid(value)).toBe(true)
  },
)

test('a wrong digit is found', () => {
  expect(validateOrcid('0000-0002-1825-0098')).toBe('One digit of this ORCID iD is wrong.')
})

test.each(['0000000218250097', 'https://orcid.org/0000-0002-1825-0097', 7])(
  'the value %j is refused with an example',
  (value) => {
    expect(validateOrcid(value)).toContain('0000-0002-1825-0097')
  },
)
