import { stripControls } from './strip-controls'

test.each([
  ['{"a":"b\\u0000c"}', '{"a":"bc"}'],
  ['{"a":["\\u001B[1m",{"b":"\\f\\b"}]}', '{"a":["[1m",{"b":""}]}'],
  ['{"a\\u0000":"b"}', '{"a":"b"}'],
  ['{"__proto__":{"a":"\\u0001b"}}', '{"__proto__":{"a":"b"}}'],
  ['{"a":"b\\t\\r\\n"}', '{"a":"b\\t\\r\\n"}'],
  ['{"a":"\\\\u0000 \\\\begin"}', '{"a":"\\\\u0000 \\\\begin"}'],
  ['{ "a": 1.50 }', '{ "a": 1.50 }'],
])('%s becomes %s', (json, stripped) => {
  expect(stripControls(json)).toBe(stripped)
})
