type TextRule = {
  charsMax: number
  isValid: (text: string) => boolean
  /** What to write instead. */
  message: string
  isRequired?: boolean
}

/**
 * The validation of a text by a rule of its own. A field's own validation takes the place of
 * Payload's, so this keeps what that asks as well: the length, and a text where one is needed.
 */
export function validateText({ charsMax, isValid, message, isRequired = false }: TextRule) {
  return (value: unknown): true | string => {
    if (value === null || value === undefined || value === '') return !isRequired || message
    if (typeof value !== 'string') return message
    if (value.length > charsMax) return `Use at most ${charsMax.toLocaleString('en')} characters.`
    return isValid(value) || message
  }
}
