import type { Author } from '@footnote/contracts/author'
import { authorPath } from '@footnote/contracts/page-path'
import { formatOrcidUrl } from './format-orcid-url'

/** An author as schema.org describes a person. */
export function describePerson(author: Author, siteUrl: string): Record<string, unknown> {
  const orcid = author.orcid === null ? [] : [formatOrcidUrl(author.orcid)]
  const sameAs = [...orcid, ...author.sameAs]
  return {
    '@type': 'Person',
    name: author.name,
    url: new URL(authorPath(author.slug), siteUrl).href,
    ...(author.credentials.length > 0 && { honorificSuffix: author.credentials.join(', ') }),
    ...(author.affiliation !== null && {
      affiliation: { '@type': 'Organization', name: author.affiliation },
    }),
    ...(author.bio !== null && { description: author.bio }),
    ...(sameAs.length > 0 && { sameAs }),
  }
}
