/** The start of a text, cut between two words and marked as cut; a text that fits is not changed. */
export function cutAtWord(text: string, charsMax: number): string {
  if (text.length <= charsMax) return text
  const start = text.slice(0, charsMax)
  const lastSpace = start.lastIndexOf(' ')
  return `${start.slice(0, lastSpace > 0 ? lastSpace : charsMax).replace(/[\s,.;:–-]+$/, '')} …`
}
