/**
 * A text without the characters that turn the direction of what follows them: between our words
 * they would turn those, too, and letters of right-to-left scripts need none.
 *
 * Source: Unicode Standard Annex 9, sections 2.1 to 2.4; CVE-2021-42574.
 */
export function dropDirectionControls(text: string): string {
  return text.replace(/[\u202A-\u202E\u2066-\u2069]/g, '')
}
