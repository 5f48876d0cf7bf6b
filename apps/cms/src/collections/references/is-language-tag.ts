/** Tells whether a text has the form of a language tag. Source: BCP 47 (RFC 5646), section 2.1. */
export function isLanguageTag(text: string): boolean {
  return /^[a-z]{2,8}(?:-[a-z0-9]{1,8})*$/i.test(text)
}
