import type { ExchangeReference } from '@footnote/citations/exchange/parsed-entry'
import { splitName } from '@footnote/citations/exchange/split-name'
import type { Article } from '@footnote/contracts/article'
import { articlePath } from '@footnote/contracts/page-path'

/**
 * An article of ours as a source that others cite: a page of the site, by its authors.
 *
 * Source: AMA Manual of Style, 11th ed., section 3.15.3; Citing Medicine, 2nd ed., chapter 25,
 * part B: authors, title, site, date, address.
 */
export function describeAsSource({
  article: { slug, headline, dek, authors, datePublished },
  siteName,
  siteUrl,
}: {
  article: Pick<Article, 'slug' | 'headline' | 'dek' | 'authors' | 'datePublished'>
  siteName: string
  siteUrl: string
}): ExchangeReference {
  const day = new Date(datePublished)
  return {
    citationKey: slug,
    draft: {
      citationKey: slug,
      csl: {
        type: 'webpage',
        title: headline,
        author: authors.map(({ name }) => splitName(name)),
        issued: {
          'date-parts': [[day.getUTCFullYear(), day.getUTCMonth() + 1, day.getUTCDate()]],
        },
        'container-title': siteName,
        URL: new URL(articlePath(slug), siteUrl).href,
        language: 'en',
      },
      raw: null,
      abstract: dek,
      note: null,
      studyType: null,
      status: 'active',
      statusDate: null,
      statusNotice: null,
      statusNoticeId: null,
      custom: null,
    },
  }
}
