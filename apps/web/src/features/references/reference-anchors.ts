/** The id of an entry in the list of references. */
export function referenceAnchor(citationKey: string): string {
  return `ref-${citationKey}`
}

/** The id of one mark in the text: a citation of several references has a mark for each. */
export function citationAnchor(citationId: string, number: number): string {
  return `cite-${citationId}-${number}`
}
