import type { Author } from '@footnote/contracts/author'
import type { Image } from '@footnote/contracts/image'
import { listIds } from '../../collections/fields/list-ids'
import type { Author as StoredAuthor } from '../../payload-types'
import { wordsOf } from '../words-of'

/** A stored author as the site receives it: never the login, never an address. */
export function authorToContract(
  author: StoredAuthor,
  pictures: ReadonlyMap<string, Image>,
): Author {
  const [photoId = ''] = listIds([author.photo])
  return {
    id: author.id,
    slug: author.slug,
    name: author.name,
    credentials: author.credentials ?? [],
    bio: wordsOf(author.bio),
    photo: pictures.get(photoId) ?? null,
    orcid: wordsOf(author.ORCID),
    sameAs: (author.sameAs ?? []).map((profile) => profile.url),
    affiliation: wordsOf(author.affiliation),
    isMedicalReviewer: author.isMedicalReviewer === true,
  }
}
