import { randomInt } from 'node:crypto'

// Without l, o, 0 and 1, which are taken for one another.
const LETTERS = 'abcdefghijkmnpqrstuvwxyz23456789'

/** A random password of four groups of four, 80 bits, that can be read aloud and typed. */
export function makePassword(): string {
  const group = () => Array.from({ length: 4 }, () => LETTERS[randomInt(LETTERS.length)]).join('')
  return [group(), group(), group(), group()].join('-')
}
