import { DocumentIdSchema } from '@footnote/contracts/identifier'
import type { FlattenedField } from 'payload'
import { isEditorTree } from './is-editor-tree'

type Values = Record<string, unknown>

const STAMPS = ['createdAt', 'updatedAt', 'deletedAt']

/**
 * The name of the first field whose value is not of the field's kind at all, or null when
 * every value is. What is required and how long it may be is for Payload to say; it trusts
 * the kind, and a database that is handed an object for a text fails.
 */
export function findMisshapen(values: Values, fields: readonly FlattenedField[]): string | null {
  for (const stamp of STAMPS) {
    if (Object.hasOwn(values, stamp) && !isNothing(values[stamp]) && !isDate(values[stamp])) {
      return stamp
    }
  }
  // MongoDB's own name of the id is not the API's.
  if (Object.hasOwn(values, '_id')) return '_id'
  if (!isNothing(values['id']) && typeof values['id'] !== 'string') return 'id'
  for (const field of fields) {
    if (!Object.hasOwn(values, field.name)) continue
    const inner = findMisshapenValue(field, values[field.name])
    if (inner !== null) return inner === '' ? field.name : `${field.name}.${inner}`
  }
  return null
}

/** The path within the value, `''` for the value itself, null when it is well-shaped. */
function findMisshapenValue(field: FlattenedField, value: unknown): string | null {
  if (value === undefined) return null
  switch (field.type) {
    case 'group':
    case 'tab':
      return isObject(value) ? findMisshapen(value, field.flattenedFields) : ''
    case 'array':
      return findInRows(value, (row) => findMisshapen(row, field.flattenedFields))
    case 'blocks':
      return findInRows(value, () => null)
    case 'relationship':
    case 'upload':
      return eachOf(value, field.hasMany === true, (item) => isReference(item, field.relationTo))
    case 'text':
    case 'select':
    case 'number': {
      const isFit = field.type === 'number' ? isNumber : isText
      return eachOf(value, field.hasMany === true, isFit)
    }
    case 'checkbox':
      return verdict(isNothing(value) || typeof value === 'boolean')
    case 'date':
      return verdict(isNothing(value) || isDate(value))
    case 'richText':
      return verdict(isNothing(value) || isEditorTree(value))
    case 'json':
    case 'join':
    case 'point':
      return null
    case 'code':
    case 'email':
    case 'radio':
    case 'textarea':
      return verdict(isNothing(value) || isText(value))
  }
}

function findInRows(value: unknown, check: (row: Values) => string | null): string | null {
  if (isNothing(value) || value === 0) return null
  if (!Array.isArray(value)) return ''
  for (const [index, row] of value.entries()) {
    const inner = isObject(row) ? check(row) : ''
    if (inner !== null) return inner === '' ? String(index) : `${index}.${inner}`
  }
  return null
}

function eachOf(
  value: unknown,
  hasMany: boolean,
  isFit: (item: unknown) => boolean,
): string | null {
  if (isNothing(value)) return null
  if (Array.isArray(value)) return verdict(hasMany && value.every(isFit))
  return verdict(!hasMany && isFit(value))
}

function verdict(isFit: boolean): string | null {
  return isFit ? null : ''
}

function isReference(item: unknown, relationTo: string | readonly string[]): boolean {
  if (typeof relationTo === 'string') return DocumentIdSchema.safeParse(item).success
  if (!isObject(item) || typeof item['relationTo'] !== 'string') return false
  return (
    relationTo.includes(item['relationTo']) && DocumentIdSchema.safeParse(item['value']).success
  )
}

function isNothing(value: unknown): boolean {
  return value === null || value === undefined || value === ''
}

function isText(value: unknown): boolean {
  return typeof value === 'string'
}

function isNumber(value: unknown): boolean {
  return typeof value === 'number' && Math.abs(value) <= Number.MAX_SAFE_INTEGER
}

function isDate(value: unknown): boolean {
  if (typeof value !== 'string' || !/^\d{4}-\d{2}-\d{2}/.test(value)) return false
  return !Number.isNaN(Date.parse(value))
}

function isObject(value: unknown): value is Values {
  return typeof value === 'object' && value !== null && !Array.isArray(value)
}
