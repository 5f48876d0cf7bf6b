import { type CollectionBeforeValidateHook, ValidationError } from 'payload'
import { parseDocument } from '../fields/parse-document'

/** A reference says something a reader can look up: a title, or the whole source as one text. */
export const requireSourceText: CollectionBeforeValidateHook = ({ data, originalDoc }) => {
  const reference = { ...parseDocument(originalDoc), ...parseDocument(data) }
  if (isText(reference['title']) || isText(reference['raw'])) return data
  throw new ValidationError({
    collection: 'references',
    errors: [
      {
        path: 'title',
        label: 'Title',
        message: 'Write the title of the source, or the whole source as one text.',
      },
    ],
  })
}

/** Spaces and characters without a shape are no text. */
function isText(value: unknown): boolean {
  return typeof value === 'string' && /[\p{L}\p{N}\p{P}\p{S}]/u.test(value)
}
