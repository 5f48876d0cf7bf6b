import type { ReferenceUses } from '../api/reference-uses'

/** How an article uses a reference, in a few words. */
export function describeUse({
  isPublished,
  isDraft,
  isFurtherReading,
}: ReferenceUses['articles'][number]): string {
  const where = isPublished ? (isDraft ? 'published and draft' : 'published') : 'draft'
  return isFurtherReading ? `${where}, further reading` : where
}
