import type { FlattenedField, Payload } from 'payload'

/** The fields of what is written at this path; none when it is no document of ours. */
export function findDocumentFields(
  payload: Payload,
  segments: readonly string[],
): readonly FlattenedField[] {
  const [first = '', second = ''] = segments
  const entities = first === 'globals' ? payload.config.globals : payload.config.collections
  const slug = first === 'globals' ? second : first
  return entities.find((entity) => entity.slug === slug)?.flattenedFields ?? []
}
