/** Counts in letters, from 0: a … z, aa, ab, … */
export function formatLetters(index: number): string {
  const last = String.fromCharCode(97 + (index % 26))
  return index < 26 ? last : formatLetters(Math.floor(index / 26) - 1) + last
}
