import type { ArticleSummary } from '@footnote/contracts/article'
import type { Image } from '@footnote/contracts/image'
import { listIds } from '../../collections/fields/list-ids'
import type { Article, Author } from '../../payload-types'

export type SummarySource = Pick<
  Article,
  'id' | 'slug' | 'headline' | 'dek' | 'datePublished' | 'dateModified' | 'heroImage' | 'authors'
>

/** A stored article as a list shows it; `createdAt` never stands in for a date nobody set. */
export function articleToSummary(
  article: SummarySource,
  {
    authors,
    pictures,
  }: { authors: ReadonlyMap<string, Author>; pictures: ReadonlyMap<string, Image> },
): ArticleSummary {
  const [heroId = ''] = listIds([article.heroImage])
  return {
    id: article.id,
    slug: article.slug,
    headline: article.headline,
    dek: article.dek,
    datePublished: getDatePublished(article),
    dateModified: article.dateModified ?? null,
    heroImage: pictures.get(heroId) ?? null,
    authors: listIds(article.authors).flatMap((id) => {
      const author = authors.get(id)
      if (author === undefined) return []
      const { slug, name, credentials } = author
      return [{ id, slug, name, credentials: credentials ?? [] }]
    }),
  }
}

/** The date of first publication; throws for an article that was never published. */
export function getDatePublished(article: Pick<Article, 'id' | 'datePublished'>): string {
  if (article.datePublished) return article.datePublished
  throw new Error(`The published article ${article.id} has no date of publication.`)
}
