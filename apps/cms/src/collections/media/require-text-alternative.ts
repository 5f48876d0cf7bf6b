import { type CollectionBeforeValidateHook, ValidationError } from 'payload'

/** Every picture has a text alternative or is marked as decoration; decoration has none. */
export const requireTextAlternative: CollectionBeforeValidateHook = ({ data, originalDoc }) => {
  const picture = { ...originalDoc, ...data }
  if (picture.decorative === true) return { ...data, alt: '' }
  if (typeof picture.alt === 'string' && picture.alt.trim() !== '') return data
  throw new ValidationError({
    collection: 'media',
    errors: [{ path: 'alt', message: 'Describe the picture, or mark it as decoration only.' }],
  })
}
