import { formatDuplicateKey } from './format-duplicate-key'
import { listNames } from './list-names'
import { textOf } from './text-of'

/** The duplicate key of a stored reference. */
export function keyOfDocument(reference: {
  title?: unknown
  issued?: unknown
  author?: unknown
}): string | null {
  return formatDuplicateKey({
    title: textOf(reference.title),
    issued: textOf(reference.issued),
    firstAuthor: listNames(reference.author)[0] ?? null,
  })
}
