import type { Tag } from '@footnote/contracts/tag'
import type { Tag as StoredTag } from '../../payload-types'
import { wordsOf } from '../words-of'

/** A stored tag as the site receives it. */
export function tagToContract({ id, slug, name, description }: StoredTag): Tag {
  return { id, slug, name, description: wordsOf(description) }
}
