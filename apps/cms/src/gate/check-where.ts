import { DocumentIdSchema } from '@footnote/contracts/identifier'
import { type FlattenedField, getFieldByPath } from 'payload'

/** The fields a query may name, and whether it asks for versions. */
export type QueryFields = { fields: FlattenedField[]; isVersions: boolean }

type Kind = 'id' | 'date' | 'number' | 'flag' | 'text' | 'choice'

const BY_LIST = ['in', 'not_in']
const BY_EQUALITY = ['equals', 'not_equals', 'exists', ...BY_LIST]
const BY_ORDER = ['greater_than', 'greater_than_equal', 'less_than', 'less_than_equal']
const BY_WORDS = ['like', 'not_like', 'contains']

const OPERATORS: Record<Kind, readonly string[]> = {
  id: [...BY_EQUALITY, 'contains', 'like'],
  date: [...BY_EQUALITY, ...BY_ORDER],
  number: [...BY_EQUALITY, ...BY_ORDER],
  flag: ['equals', 'not_equals', 'exists'],
  choice: BY_EQUALITY,
  text: [...BY_EQUALITY, ...BY_ORDER, ...BY_WORDS],
}

const KINDS: Partial<Record<FlattenedField['type'], Kind>> = {
  checkbox: 'flag',
  code: 'text',
  date: 'date',
  email: 'text',
  number: 'number',
  radio: 'choice',
  relationship: 'id',
  select: 'choice',
  text: 'text',
  textarea: 'text',
  upload: 'id',
}

const BUILT_IN: Partial<Record<string, Kind>> = {
  id: 'id',
  createdAt: 'date',
  updatedAt: 'date',
  deletedAt: 'date',
  _status: 'choice',
}
const OF_VERSIONS: Partial<Record<string, Kind>> = {
  ...BUILT_IN,
  autosave: 'flag',
  latest: 'flag',
  parent: 'id',
}

/** Tells whether a condition names a field there is, by an operator and with a value that fit it. */
export function checkWhereLeaf(
  leaf: { field: string; operator: string; value: string },
  fields: QueryFields | null,
): boolean {
  const kind = kindOf(leaf.field, fields)
  if (kind === null || !OPERATORS[kind].includes(leaf.operator)) return false
  if (leaf.operator === 'exists') return isFlag(leaf.value)
  const values = BY_LIST.includes(leaf.operator) ? leaf.value.split(',') : [leaf.value]
  return values.every((value) => fits(kind, value))
}

/** Tells whether a list may be sorted so: by one to three fields of the document itself. */
export function checkSort(sort: string, fields: QueryFields | null): boolean {
  const names = sort.split(',').map((name) => name.replace(/^-/, ''))
  return names.length <= 3 && names.every((name) => kindOf(name, fields) !== null)
}

function kindOf(path: string, fields: QueryFields | null): Kind | null {
  if (fields === null || !/^\w+(?:\.\w+)*$/.test(path)) return null
  if (fields.isVersions) {
    const ofVersion = Object.hasOwn(OF_VERSIONS, path) ? OF_VERSIONS[path] : undefined
    if (ofVersion !== undefined) return ofVersion
    return path.startsWith('version.')
      ? kindOf(path.slice('version.'.length), { ...fields, isVersions: false })
      : null
  }
  const builtIn = Object.hasOwn(BUILT_IN, path) ? BUILT_IN[path] : undefined
  if (builtIn !== undefined) return builtIn
  return kindOfField(path, fields)
}

/** A relation to several collections is asked for by `.value` and `.relationTo`. */
function kindOfField(path: string, { fields }: QueryFields): Kind | null {
  const [, owner = path, part] = /^(.+)\.(value|relationTo)$/.exec(path) ?? []
  const field = getFieldByPath({ fields, path: owner })?.field
  if (field === undefined) return null
  const isPolymorphic =
    (field.type === 'relationship' || field.type === 'upload') && Array.isArray(field.relationTo)
  if (isPolymorphic !== (part !== undefined)) return null
  return part === 'relationTo' ? 'choice' : (KINDS[field.type] ?? null)
}

function fits(kind: Kind, value: string): boolean {
  if (kind === 'id') return DocumentIdSchema.safeParse(value).success
  if (kind === 'date') return /^\d{4}-\d{2}-\d{2}/.test(value) && !Number.isNaN(Date.parse(value))
  if (kind === 'number') return /^-?\d{1,12}(?:\.\d{1,6})?$/.test(value)
  if (kind === 'flag') return isFlag(value)
  if (kind === 'choice') return /^[\w-]{1,64}$/.test(value)
  return !value.includes('\u0000')
}

function isFlag(value: string): boolean {
  return value === 'true' || value === 'false'
}
