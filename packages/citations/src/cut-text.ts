/** Cuts a text that is too long, and says so with an ellipsis. */
export function cutText(text: string, charsMax: number): string {
  if (text.length <= charsMax) return text
  return `${text.slice(0, charsMax - 1).trimEnd()}…`
}

/** The same after a word, unless that would cost half of the text; never within a character. */
export function cutAfterWord(text: string, charsMax: number): string {
  if (text.length <= charsMax) return text
  const lead = text.slice(0, charsMax - 1).replace(/\p{Cs}/gu, '')
  const end = Math.max(lead.lastIndexOf(' '), lead.lastIndexOf('\n'))
  return `${(end > charsMax / 2 ? lead.slice(0, end) : lead).trimEnd()}…`
}
