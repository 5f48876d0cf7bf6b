import { parseOptions } from './options'

test('flags are read, addresses are cut to their origin', () => {
  const options = parseOptions(['--site', 'http://localhost:4000/', '--only', 'reads,page'])
  expect(options.site).toBe('http://localhost:4000')
  expect(options.only).toEqual(['reads', 'page'])
})

test('every wrong flag is named', () => {
  expect(() => parseOptions(['--seconds', 'soon', '--only', 'nothing'])).toThrow(
    /--seconds: [\s\S]*--only/,
  )
})
