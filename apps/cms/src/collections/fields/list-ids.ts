import { DocumentIdSchema } from '@footnote/contracts/identifier'

/** The ids in relationship values, populated or not, in order and once each; anything else is left out. */
export function listIds(values: unknown): string[] {
  if (!Array.isArray(values)) return []
  const ids = values.map((value: unknown) =>
    typeof value === 'object' && value !== null && 'id' in value ? value.id : value,
  )
  return [...new Set(ids.filter(isDocumentId))]
}

function isDocumentId(value: unknown): value is string {
  return DocumentIdSchema.safeParse(value).success
}
