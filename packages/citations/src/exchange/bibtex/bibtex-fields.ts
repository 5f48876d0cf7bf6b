/** A piece of a value: text between braces or quotes, or the name of an abbreviation. */
export type ValuePart = { kind: 'text'; text: string } | { kind: 'macro'; name: string }

/** A field of an entry, its name in lower case. */
export type BibtexField = { name: string; parts: ValuePart[] }

/** The body of an entry: its key, its fields, and what was neither. */
export type BibtexBody = { key: string; fields: BibtexField[]; stray: string[] }

const NAME = /[^\s{}(),="#%@]{1,100}/y
const SPACE = /[\s,]*/y

/**
 * Splits the body of an entry into its key and fields. What is no field is skipped up to the
 * next comma and listed as stray. Linear in time.
 */
export function splitBody(body: string, hasKey: boolean): BibtexBody {
  const fields: BibtexField[] = []
  const stray: string[] = []
  const keyEnd = hasKey ? findKeyEnd(body) : 0
  let index = keyEnd
  for (;;) {
    index = skip(body, { pattern: SPACE, from: index })
    if (index >= body.length) break
    const field = readField(body, index)
    if (field === null) {
      const end = findComma(body, index)
      stray.push(body.slice(index, end).trim())
      index = end
    } else {
      fields.push(field.field)
      index = field.end
    }
  }
  return { key: body.slice(0, keyEnd).trim(), fields, stray }
}

/** A body without a key has its first field at once. */
function findKeyEnd(body: string): number {
  const end = body.search(/[,={"]/)
  if (end === -1) return body.length
  return body[end] === ',' ? end : 0
}

function readField(body: string, from: number): { field: BibtexField; end: number } | null {
  NAME.lastIndex = from
  const name = NAME.exec(body)?.[0]
  if (name === undefined) return null
  let index = skipSpace(body, from + name.length)
  if (body[index] !== '=') return null

  const parts: ValuePart[] = []
  for (;;) {
    index = skipSpace(body, index + 1)
    const part = readPart(body, index)
    if (part === null) return null
    parts.push(part.part)
    index = skipSpace(body, part.end)
    if (body[index] !== '#') break
  }
  return { field: { name: name.toLowerCase(), parts }, end: index }
}

function readPart(body: string, from: number): { part: ValuePart; end: number } | null {
  const opening = body[from]
  if (opening === '{' || opening === '"') {
    const end = findClosing(body, { from: from + 1, closing: opening === '{' ? '}' : '"' })
    return end === -1
      ? null
      : { part: { kind: 'text', text: body.slice(from + 1, end) }, end: end + 1 }
  }
  NAME.lastIndex = from
  const word = NAME.exec(body)?.[0]
  if (word === undefined) return null
  const end = from + word.length
  const isNumber = /^\d+$/.test(word)
  return {
    part: isNumber ? { kind: 'text', text: word } : { kind: 'macro', name: word.toLowerCase() },
    end,
  }
}

function findClosing(body: string, { from, closing }: { from: number; closing: string }): number {
  let depth = 0
  for (let index = from; index < body.length; index += 1) {
    const character = body[index]
    if (character === closing && depth === 0) return index
    if (character === '{') depth += 1
    if (character === '}') depth -= 1
    if (depth < 0) return -1
  }
  return -1
}

function findComma(body: string, from: number): number {
  let depth = 0
  for (let index = from; index < body.length; index += 1) {
    const character = body[index]
    if (character === '{') depth += 1
    if (character === '}') depth -= 1
    if (character === ',' && depth <= 0) return index
  }
  return body.length
}

function skip(body: string, { pattern, from }: { pattern: RegExp; from: number }): number {
  pattern.lastIndex = from
  return from + (pattern.exec(body)?.[0].length ?? 0)
}

const BLANK = /\s*/y

function skipSpace(body: string, from: number): number {
  return skip(body, { pattern: BLANK, from })
}
