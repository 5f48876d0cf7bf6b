import { listUnmetRules } from '@footnote/domain/editorial/publication-checklist'
import { type CollectionBeforeChangeHook, ValidationError } from 'payload'
import { parseDocument } from '../fields/parse-document'
import { readPublicationDraft } from './read-publication-draft'

/** Nothing is published before every rule of the checklist is met; each unmet rule is an error of its field. */
export const requirePublishable: CollectionBeforeChangeHook = async ({
  data,
  originalDoc,
  req,
}) => {
  if (data['_status'] !== 'published' || data['deletedAt']) return data
  const { id } = parseDocument(originalDoc)
  const draft = await readPublicationDraft({ req, data, id: typeof id === 'string' ? id : null })
  const unmet = listUnmetRules(draft)
  if (unmet.length === 0) return data
  throw new ValidationError({
    collection: 'articles',
    errors: unmet.map(({ field, message }) => ({ path: field, message })),
  })
}
