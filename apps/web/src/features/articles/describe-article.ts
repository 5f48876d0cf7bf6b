import type { Article } from '@footnote/contracts/article'
import { articlePath, mediaPath } from '@footnote/contracts/page-path'

/** An article as schema.org describes a medical page; people and sources come ready described. */
export function describeArticle({
  article,
  siteUrl,
  siteName,
  authors,
  reviewer,
  sources,
  commentCount,
}: {
  article: Article
  siteUrl: string
  siteName: string
  authors: Record<string, unknown>[]
  reviewer: Record<string, unknown> | null
  sources: Record<string, unknown>[]
  commentCount: number
}): Record<string, unknown> {
  const url = new URL(articlePath(article.slug), siteUrl).href
  const picture = article.heroImage?.renditions.at(-1)
  return {
    '@context': 'https://schema.org',
    '@type': 'MedicalWebPage',
    '@id': url,
    url,
    name: article.headline,
    description: article.dek,
    ...(article.lastReviewed !== null && { lastReviewed: article.lastReviewed }),
    ...(reviewer !== null && { reviewedBy: reviewer }),
    mainEntity: {
      '@type': 'Article',
      headline: article.headline,
      description: article.dek,
      mainEntityOfPage: url,
      author: authors,
      publisher: { '@type': 'Organization', name: siteName, url: siteUrl },
      datePublished: article.datePublished,
      dateModified: article.dateModified ?? article.datePublished,
      ...(picture !== undefined && { image: new URL(mediaPath(picture.filename), siteUrl).href }),
      ...(article.tags.length > 0 && { keywords: article.tags.map(({ name }) => name) }),
      ...(article.funding !== null && { funding: { '@type': 'Grant', name: article.funding } }),
      citation: sources,
      commentCount,
    },
  }
}
