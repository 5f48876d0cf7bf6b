import { type CollectionBeforeValidateHook, ValidationError } from 'payload'
import { parseDocument } from '../fields/parse-document'

/** Every picture has a text alternative or is marked as decoration; decoration has none. */
export const requireTextAlternative: CollectionBeforeValidateHook = ({ data, originalDoc }) => {
  const picture = { ...parseDocument(originalDoc), ...parseDocument(data) }
  const alt = picture['alt']
  if (picture['decorative'] === true) return { ...data, alt: '' }
  if (typeof alt === 'string' && alt.trim() !== '') return data
  throw new ValidationError({
    collection: 'media',
    errors: [
      {
        path: 'alt',
        label: 'Text alternative',
        message: 'Describe the picture, or mark it as decoration only.',
      },
    ],
  })
}
