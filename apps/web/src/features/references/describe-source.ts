import { formatDateParts } from '@footnote/citations/date-parts'
import { listIdentifierLinks } from '@footnote/citations/identifiers'
import type { CslItem, CslName, Reference, ReferenceType } from '@footnote/contracts/reference'
import { describeHome } from './describe-source-home'
import { STANDING_NAMES } from './describe-standing'
import { referenceAnchor } from './reference-anchors'
import { findNoticeUrl } from './reference-status'

/**
 * The schema.org type of each kind of source.
 *
 * Source: https://schema.org/CreativeWork, its more specific types.
 */
const SOURCE_TYPES: Record<ReferenceType, string> = {
  article: 'ScholarlyArticle',
  'article-journal': 'ScholarlyArticle',
  'article-magazine': 'Article',
  'article-newspaper': 'NewsArticle',
  book: 'Book',
  chapter: 'Chapter',
  dataset: 'Dataset',
  document: 'CreativeWork',
  'entry-encyclopedia': 'Article',
  legislation: 'Legislation',
  'paper-conference': 'ScholarlyArticle',
  post: 'SocialMediaPosting',
  report: 'Report',
  software: 'SoftwareApplication',
  standard: 'CreativeWork',
  thesis: 'Thesis',
  webpage: 'WebPage',
}

/** Types of which schema.org defines `pagination`: articles, what derives from them, and chapters. */
const PAGED = /Article$|^Chapter$|^Report$|^SocialMediaPosting$/

/**
 * A reference as schema.org describes a published work; its `@id` is the entry of the list.
 *
 * Source: https://schema.org/citation, and for `creativeWorkStatus` (a stage in the life of a
 * work) and `correction` (a document that corrects it) https://schema.org/CreativeWork.
 */
export function describeSource(reference: Reference): Record<string, unknown> {
  const { citationKey, csl, raw, status } = reference
  const id = `#${referenceAnchor(citationKey)}`
  const standing = STANDING_NAMES[status]
  const noticeUrl = findNoticeUrl(reference)
  return {
    ...(csl === null ? { '@type': 'CreativeWork', name: raw } : describeItem(csl)),
    '@id': id,
    ...(standing !== null && { creativeWorkStatus: standing }),
    ...(standing !== null && noticeUrl !== null && { correction: noticeUrl }),
  }
}

function describeItem(csl: CslItem): Record<string, unknown> {
  const type = SOURCE_TYPES[csl.type]
  const links = listIdentifierLinks(csl)
  const url = /^https?:\/\//i.test(csl.URL ?? '') ? csl.URL : undefined
  const sameAs = [
    ...new Set([...links.map(({ href }) => href), url].filter((href) => href !== undefined)),
  ]
  const identifier = links.map(({ kind, value }) => ({
    '@type': 'PropertyValue',
    propertyID: kind,
    value,
  }))
  const home = describeHome(csl)
  return {
    '@type': type,
    ...(csl.title !== undefined && { name: stripMarkup(csl.title) }),
    ...(csl.author !== undefined && { author: csl.author.map(describeName) }),
    ...(csl.editor !== undefined && { editor: csl.editor.map(describeName) }),
    ...(csl.issued !== undefined && {
      datePublished: formatDateParts(csl.issued['date-parts'][0] ?? []),
    }),
    ...(csl.publisher !== undefined && {
      publisher: { '@type': 'Organization', name: csl.publisher },
    }),
    ...(type === 'Book' && csl.ISBN !== undefined && { isbn: csl.ISBN }),
    ...(type === 'Book' && csl.edition !== undefined && { bookEdition: csl.edition }),
    ...(home !== null && { isPartOf: home }),
    ...(PAGED.test(type) && csl.page !== undefined && { pagination: csl.page }),
    ...(csl.language !== undefined && { inLanguage: csl.language }),
    ...(identifier.length > 0 && { identifier }),
    ...(sameAs.length > 0 && { sameAs }),
  }
}

function describeName({ family, given, suffix, literal }: CslName): Record<string, unknown> {
  if (literal !== undefined) return { '@type': 'Organization', name: literal }
  return { '@type': 'Person', name: [given, family, suffix].filter(Boolean).join(' ') }
}

/** The few marks that CSL allows in a title mean nothing to a search engine. */
function stripMarkup(title: string): string {
  return title.replace(/<\/?(?:i|b|sub|sup)>/gi, '')
}
