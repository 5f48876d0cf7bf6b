import { dropDirectionControls } from './drop-direction-controls'

test('a text cannot turn the direction of what follows it', () => {
  expect(dropDirectionControls('see \u202Eexe.fdp\u2069 and שלום')).toBe('see exe.fdp and שלום')
})
