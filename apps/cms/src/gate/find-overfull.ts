import type { FlattenedField } from 'payload'

type Values = Record<string, unknown>

/** Rows that Payload looks at one by one, and values that it only counts, where a field has no limit of its own. */
const ROWS_MAX = 1_000
const VALUES_MAX = 10_000

/**
 * Finds the first list of a document with more entries than its field takes, or null. Payload
 * says the same, but only after it has run every field of every row.
 */
export function findOverfull(
  values: Values,
  fields: readonly FlattenedField[],
): { path: string; entriesMax: number } | null {
  for (const field of fields) {
    if (!Object.hasOwn(values, field.name)) continue
    const inner = findInValue(values[field.name], field)
    if (inner === null) continue
    const path = inner.path === '' ? field.name : `${field.name}.${inner.path}`
    return { ...inner, path }
  }
  return null
}

/** The path within the value; `''` for the value itself. */
function findInValue(
  value: unknown,
  field: FlattenedField,
): { path: string; entriesMax: number } | null {
  if (field.type === 'group' || field.type === 'tab') {
    return isObject(value) ? findOverfull(value, field.flattenedFields) : null
  }
  if (!Array.isArray(value)) return null
  const entriesMax = limitOf(field)
  if (value.length > entriesMax) return { path: '', entriesMax }
  if (field.type !== 'array') return null
  for (const [index, row] of value.entries()) {
    const inner = isObject(row) ? findOverfull(row, field.flattenedFields) : null
    if (inner !== null) return { ...inner, path: `${index}.${inner.path}` }
  }
  return null
}

function limitOf(field: FlattenedField): number {
  const ownMax = 'maxRows' in field ? field.maxRows : undefined
  const hasRows = field.type === 'array' || field.type === 'blocks'
  return ownMax ?? (hasRows ? ROWS_MAX : VALUES_MAX)
}

function isObject(value: unknown): value is Values {
  return typeof value === 'object' && value !== null && !Array.isArray(value)
}
