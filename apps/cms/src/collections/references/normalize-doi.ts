/** A DOI as it is compared and stored: without a resolver's address, in lower case (DOIs ignore case). */
export function normalizeDoi(text: string): string {
  return text
    .trim()
    .replace(/^(?:https?:\/\/(?:dx\.)?doi\.org\/|doi:\s*)/i, '')
    .toLowerCase()
}
