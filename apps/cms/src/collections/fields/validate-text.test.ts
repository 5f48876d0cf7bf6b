import { validateText } from './validate-text'

const rule = {
  charsMax: 3,
  isValid: (text: string) => text.startsWith('a'),
  message: 'Begin with a.',
}

test.each([
  ['abc', true],
  ['', true],
  [null, true],
  [undefined, true],
  ['bcd', 'Begin with a.'],
  [7, 'Begin with a.'],
  ['abcd', 'Use at most 3 characters.'],
])('%j: %j', (value, verdict) => {
  expect(validateText(rule)(value)).toBe(verdict)
})

test('a text that is needed is missed', () => {
  expect(validateText({ ...rule, isRequired: true })('')).toBe('Begin with a.')
})
