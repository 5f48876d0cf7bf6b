/** Splits at a separator that stands outside of braces. Linear in time. */
export function splitBraced(text: string, separator: RegExp): string[] {
  const parts: string[] = []
  let from = 0
  let depth = 0
  const pattern = new RegExp(`[{}]|${separator.source}`, 'gi')
  for (const match of text.matchAll(pattern)) {
    const [token] = match
    if (token === '{') depth += 1
    else if (token === '}') depth = Math.max(0, depth - 1)
    else if (depth === 0) {
      parts.push(text.slice(from, match.index))
      from = match.index + token.length
    }
  }
  return [...parts, text.slice(from)]
}

/** Whether one pair of braces stands around the whole. */
export function isBraced(text: string): boolean {
  if (!text.startsWith('{') || !text.endsWith('}')) return false
  let depth = 0
  for (let index = 0; index < text.length; index += 1) {
    if (text[index] === '{') depth += 1
    if (text[index] === '}') depth -= 1
    if (depth === 0) return index === text.length - 1
  }
  return false
}
