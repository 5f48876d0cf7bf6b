import {
  type CollectionBeforeChangeHook,
  type GlobalBeforeChangeHook,
  type PayloadRequest,
  ValidationError,
} from 'payload'
import { parseDocument } from '../collections/fields/parse-document'
import { listExistingIds } from '../database/list-existing-ids'
import { listRelations, type Relation } from './list-relations'

/**
 * What a document newly leads to is there, or its field says that it is not: SQLite refuses to
 * store such a relation, and MongoDB stores one to nothing.
 *
 * What comes back, a version or a document from the trash, comes without what was deleted since.
 */
export const requireRelated: CollectionBeforeChangeHook = async ({
  collection,
  context,
  data,
  originalDoc,
  req,
}) => {
  const before = parseDocument(originalDoc)
  const relations = listRelations(data, collection.flattenedFields)
  const isFromTrash = Boolean(before['deletedAt']) && !data['deletedAt']
  if (context['isRestoringVersion'] === true || isFromTrash) {
    const existing = await findExisting(req, relations)
    for (const { ids, keep } of relations) {
      if (!ids.every((id) => existing.has(id))) keep((id) => existing.has(id))
    }
    return data
  }
  const known = listRelations(before, collection.flattenedFields)
  await refuseAbsent(req, { relations, known })
  return data
}

/** The same for the relations of a global. */
export const requireRelatedOfGlobal: GlobalBeforeChangeHook = async ({
  data,
  global,
  originalDoc,
  req,
}) => {
  const values = parseDocument(data)
  const relations = listRelations(values, global.flattenedFields)
  const known = listRelations(parseDocument(originalDoc), global.flattenedFields)
  await refuseAbsent(req, { relations, known })
  return values
}

async function refuseAbsent(
  req: PayloadRequest,
  { relations, known }: { relations: Relation[]; known: Relation[] },
): Promise<void> {
  const knownIds = new Set(known.flatMap(({ ids }) => ids))
  const added = relations.map((relation) => ({
    ...relation,
    ids: relation.ids.filter((id) => !knownIds.has(id)),
  }))
  const existing = await findExisting(req, added)
  const absent = added.filter(({ ids }) => !ids.every((id) => existing.has(id)))
  if (absent.length === 0) return
  throw new ValidationError({
    errors: absent.map(({ path }) => ({
      path,
      message: 'What is chosen here was deleted. Take it out or choose something else.',
    })),
  })
}

async function findExisting(
  req: PayloadRequest,
  relations: readonly Relation[],
): Promise<Set<string>> {
  const existing = new Set<string>()
  // One after the other: a transaction of MongoDB takes one statement at a time.
  for (const collection of new Set(relations.map((relation) => relation.collection))) {
    const ids = relations.flatMap((relation) =>
      relation.collection === collection ? relation.ids : [],
    )
    const found = await listExistingIds({ req, collection, ids: [...new Set(ids)] })
    for (const id of found) existing.add(id)
  }
  return existing
}
