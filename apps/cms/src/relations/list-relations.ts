import type { CollectionSlug, FlattenedField } from 'payload'

type Values = Record<string, unknown>

/** A relation of a document: where it stands, what it leads to, and how to leave out what is gone. */
export type Relation = {
  path: string
  collection: CollectionSlug
  ids: readonly string[]
  keep: (isThere: (id: string) => boolean) => void
}

/** Lists the relations of a document to one collection each, also those within groups and rows. */
export function listRelations(values: Values, fields: readonly FlattenedField[]): Relation[] {
  return fields.flatMap((field) => {
    const value = values[field.name]
    if (field.type === 'group' || field.type === 'tab') {
      return isObject(value) ? within(field.name, listRelations(value, field.flattenedFields)) : []
    }
    if (field.type === 'array') {
      const rows: unknown[] = Array.isArray(value) ? value : []
      return rows.flatMap((row, index) =>
        isObject(row)
          ? within(`${field.name}.${index}`, listRelations(row, field.flattenedFields))
          : [],
      )
    }
    const isRelation = field.type === 'relationship' || field.type === 'upload'
    if (!isRelation || typeof field.relationTo !== 'string') return []
    const related: unknown[] = Array.isArray(value) ? value : [value]
    const ids = related.filter((id) => typeof id === 'string')
    const keep: Relation['keep'] = (isThere) => {
      const kept = related.filter((id) => typeof id !== 'string' || isThere(id))
      values[field.name] = field.hasMany === true ? kept : (kept[0] ?? null)
    }
    return [{ path: field.name, collection: field.relationTo, ids, keep }]
  })
}

function within(path: string, relations: Relation[]): Relation[] {
  return relations.map((relation) => ({ ...relation, path: `${path}.${relation.path}` }))
}

function isObject(value: unknown): value is Values {
  return typeof value === 'object' && value !== null && !Array.isArray(value)
}
