import { listIdentifierLinks } from '@footnote/citations/identifiers'
import type { Reference } from '@footnote/contracts/reference'

/** A reference as schema.org describes a published work. */
export function describeSource(reference: Reference): Record<string, unknown> {
  const { csl, raw } = reference
  if (csl === null) return { '@type': 'CreativeWork', name: raw }
  const links = listIdentifierLinks(csl).map(({ href }) => href)
  const sameAs = csl.URL === undefined ? links : [...links, csl.URL]
  const authors = (csl.author ?? []).map(({ family, given, literal }) => ({
    '@type': literal === undefined ? 'Person' : 'Organization',
    name: literal ?? [given, family].filter(Boolean).join(' '),
  }))
  return {
    '@type': csl.type === 'article-journal' ? 'ScholarlyArticle' : 'CreativeWork',
    ...(csl.title !== undefined && { name: csl.title }),
    ...(authors.length > 0 && { author: authors }),
    ...(csl.issued !== undefined && { datePublished: formatIssued(csl.issued) }),
    ...(csl['container-title'] !== undefined && {
      isPartOf: { '@type': 'Periodical', name: csl['container-title'] },
    }),
    ...(sameAs.length > 0 && { sameAs }),
  }
}

function formatIssued(issued: NonNullable<NonNullable<Reference['csl']>['issued']>): string {
  const [year, ...rest] = issued['date-parts'][0] ?? []
  return [year, ...rest.map((part) => String(part).padStart(2, '0'))].join('-')
}
