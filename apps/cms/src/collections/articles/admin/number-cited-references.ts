/**
 * Lists what each citation of an editor's body cites, in reading order and across every
 * block of the text. Takes the editor's value as it is and reads no more of it than it needs.
 */
export function listCitations(node: unknown): string[][] {
  if (typeof node !== 'object' || node === null) return []
  if ('blockType' in node && node.blockType === 'citation' && 'references' in node) {
    return [listReferenceIds(node.references)]
  }
  return Object.values(node).flatMap(listCitations)
}

/** Numbers references by the first citation of each. */
export function numberCitedReferences(citations: string[][]): Map<string, number> {
  const numbers = new Map<string, number>()
  for (const id of citations.flat()) {
    if (!numbers.has(id)) numbers.set(id, numbers.size + 1)
  }
  return numbers
}

/** The ids in the value of a relationship, whether populated or not. */
export function listReferenceIds(value: unknown): string[] {
  if (!Array.isArray(value)) return []
  return value.flatMap((entry: unknown) => {
    if (typeof entry === 'string') return [entry]
    if (typeof entry !== 'object' || entry === null || !('id' in entry)) return []
    return typeof entry.id === 'string' ? [entry.id] : []
  })
}
