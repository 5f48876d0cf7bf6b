/** The value a text holds; `undefined`, which every schema refuses, for one that is no JSON. */
export function parseJson(text: string): unknown {
  try {
    return JSON.parse(text)
  } catch {
    // The schema that reads the value says what is wrong with it.
    return undefined
  }
}
