import type { Reference } from '../../payload-types'
import type { WaitingWork } from './waiting-work'

/** A reference as a line of a card. */
export function toReferenceItem(
  {
    id,
    listTitle,
    citationKey,
    updatedAt,
  }: Pick<Reference, 'id' | 'updatedAt'> & Partial<Pick<Reference, 'listTitle' | 'citationKey'>>,
  adminRoute: string,
): WaitingWork['items'][number] {
  return {
    id,
    label: listTitle || citationKey || 'Untitled reference',
    href: `${adminRoute}/collections/references/${id}`,
    since: updatedAt,
  }
}
