/** Deeper than any reference is, and far from where a parser gives up. */
const JSON_DEPTH_MAX = 40

/** A JSON value, or undefined for what is no JSON or is nested too deeply. Linear in time. */
export function parseJson(text: string): unknown {
  for (const { depth } of listBrackets(text)) if (depth > JSON_DEPTH_MAX) return undefined
  try {
    return JSON.parse(text, dropPrototype)
  } catch (error) {
    if (error instanceof SyntaxError) return undefined
    throw error
  }
}

/** A bracket or comma outside the strings of a JSON text, and how deep it stands. */
type Bracket = { character: string; index: number; depth: number }

/** Lists the brackets and commas of a JSON text, with the depth that each opens or closes. */
export function* listBrackets(text: string): Generator<Bracket> {
  let depth = 0
  let isInString = false
  for (let index = 0; index < text.length; index += 1) {
    const character = text[index] ?? ''
    if (isInString) {
      if (character === '\\') index += 1
      else if (character === '"') isInString = false
    } else if (character === '"') {
      isInString = true
    } else if (character === '[' || character === '{') {
      depth += 1
      yield { character, index, depth }
    } else if (character === ']' || character === '}') {
      yield { character, index, depth }
      depth -= 1
    } else if (character === ',') {
      yield { character, index, depth }
    }
  }
}

/** An own key of this name is an attack on whoever copies the object. */
function dropPrototype(key: string, value: unknown): unknown {
  return key === '__proto__' ? undefined : value
}
