import type { FlattenedField, PayloadRequest } from 'payload'
import type { NewReference } from '../collections/references/draft-to-document'

/**
 * What the fields of a reference have against a document, in a sentence, before anything is
 * stored; `null` when they take it. A preview that promises what the import refuses is none.
 */
export async function findFault(
  req: PayloadRequest,
  document: NewReference,
): Promise<string | null> {
  const values = new Map<string, unknown>(Object.entries(document))
  const { flattenedFields } = req.payload.collections.references.config
  for (const field of flattenedFields) {
    const value = values.get(field.name)
    if (typeof value !== 'string') continue
    const verdict = await judge(req, { field, value, document })
    if (verdict !== true) return `${field.name}: ${verdict}`
  }
  return null
}

async function judge(
  req: PayloadRequest,
  { field, value, document }: { field: FlattenedField; value: string; document: NewReference },
): Promise<true | string> {
  const options = {
    blockData: {},
    data: document,
    event: 'submit',
    operation: 'create',
    preferences: { fields: {} },
    req,
    siblingData: document,
  } as const
  if (field.type === 'textarea') {
    return (await field.validate?.(value, { ...field, ...options, path: [field.name] })) ?? true
  }
  if (field.type === 'text' && field.hasMany !== true) {
    return (await field.validate?.(value, { ...field, ...options, path: [field.name] })) ?? true
  }
  return true
}
