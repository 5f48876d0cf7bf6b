import { type CollectionBeforeChangeHook, ValidationError } from 'payload'
import { findOversized } from './find-oversized'

/** No article is stored, not even as a draft, that is too big to be read whole ever after. */
export const refuseOversized: CollectionBeforeChangeHook = ({ data }) => {
  const oversized = findOversized(data)
  if (oversized === null) return data
  throw new ValidationError({ collection: 'articles', errors: [oversized] })
}
