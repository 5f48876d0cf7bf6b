import { findSizeFault } from './find-size-fault'

test.each([
  ['a camera picture', { width: 6_000, height: 4_000 }, null],
  ['exactly the limit', { width: 8_000, height: 5_000 }, null],
  [
    'too many pixels',
    { width: 9_000, height: 9_000 },
    'This picture has 81 megapixels. The limit is 40; make it smaller and try again.',
  ],
  [
    'one row too many',
    { width: 8_000, height: 5_001 },
    'This picture has 41 megapixels. The limit is 40; make it smaller and try again.',
  ],
  [
    'a strip too long',
    { width: 100, height: 12_001 },
    'This picture has a side of 12001 pixels. The limit is 12000; make it smaller and try again.',
  ],
])('the limits of a picture are named to whoever exceeds them: %s', (_name, size, fault) => {
  expect(findSizeFault(size)).toBe(fault)
})
