/** Where an entry of a BibTeX text begins and ends; `isClosed` is false if its end is missing. */
export type ScannedEntry = {
  type: string
  start: number
  /** Behind the opening brace or parenthesis. */
  bodyStart: number
  /** At the closing one, or where the next entry begins. */
  bodyEnd: number
  end: number
  isClosed: boolean
}

const HEAD = /@[ \t]{0,8}([a-z]{1,30})\s{0,8}([{(])/iy

/** What only the next entry looks like: one that begins a line, with a key. */
const NEXT_HEAD = /\n@[a-z]{1,30}[ \t]{0,8}[{(][^\s{}(),="]{1,200},/iy

/**
 * Finds the entries of a BibTeX text; what stands between them is comment. An entry whose
 * closing brace is missing ends where the next one begins. Linear in time.
 *
 * Source: Patashnik, "BibTeXing", 1988: braces count, whatever stands before them.
 */
export function* scanBibtex(text: string): Generator<ScannedEntry> {
  let start = text.indexOf('@')
  while (start !== -1) {
    HEAD.lastIndex = start
    const [head = '', type = '', opening = ''] = HEAD.exec(text) ?? []
    if (head === '') {
      start = text.indexOf('@', start + 1)
      continue
    }
    const bodyStart = start + head.length
    const { bodyEnd, isClosed } = findEnd(text, { from: bodyStart, opening })
    const end = isClosed ? bodyEnd + 1 : bodyEnd
    yield { type: type.toLowerCase(), start, bodyStart, bodyEnd, end, isClosed }
    start = text.indexOf('@', end)
  }
}

function findEnd(
  text: string,
  { from, opening }: { from: number; opening: string },
): { bodyEnd: number; isClosed: boolean } {
  let depth = 0
  for (let index = from; index < text.length; index += 1) {
    const character = text[index]
    if (character === '{') depth += 1
    if (character === '}' && depth === 0 && opening === '{')
      return { bodyEnd: index, isClosed: true }
    if (character === '}') depth = Math.max(0, depth - 1)
    if (character === ')' && depth === 0 && opening === '(')
      return { bodyEnd: index, isClosed: true }
    if (character === '\n' && text[index + 1] === '@') {
      NEXT_HEAD.lastIndex = index
      if (NEXT_HEAD.test(text)) return { bodyEnd: index + 1, isClosed: false }
    }
  }
  return { bodyEnd: text.length, isClosed: false }
}
