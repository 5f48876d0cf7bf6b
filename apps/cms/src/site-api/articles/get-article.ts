import type { Article } from '@footnote/contracts/article'
import type { Payload } from 'payload'
import { listBodyMentions } from '../../collections/articles/list-body-mentions'
import {
  type CitationTargets,
  rewriteCitations,
  rewriteIds,
} from '../../collections/articles/rewrite-citations'
import { listIds } from '../../collections/fields/list-ids'
import type { Article as StoredArticle, Reference } from '../../payload-types'
import { idOf } from '../../relations/id-of'
import { findPublic } from '../find-public'
import { findPictures } from '../media/find-pictures'
import { articleToContract } from './article-to-contract'
import { summarizeArticles } from './summarize-articles'

/** Everything an article's page shows: one query for each collection, whatever the article is made of. */
export function getArticle(payload: Payload, article: StoredArticle): Promise<Article> {
  return readArticle(payload, article, { mayFollow: true })
}

async function readArticle(
  payload: Payload,
  article: StoredArticle,
  { mayFollow }: { mayFollow: boolean },
): Promise<Article> {
  const mentions = listBodyMentions(article.body)
  const relatedIds = listIds(article.related)
  const authorIds = listIds([
    ...article.authors,
    article.medicalReview?.reviewer,
    ...(article.conflicts ?? []).map((conflict) => conflict.author),
  ])
  const referenceIds = [...mentions.referenceIds, ...listIds(article.furtherReading)]
  const settings = await payload.findGlobal({
    slug: 'siteSettings',
    depth: 0,
    overrideAccess: false,
  })
  const disclaimerIds = listIds([article.disclaimer ?? settings.defaultDisclaimer])
  const [authors, references, tags, disclaimers, articles] = await Promise.all([
    findPublic({ payload, collection: 'authors', ids: authorIds }),
    findPublic({ payload, collection: 'references', ids: listIds(referenceIds) }),
    findPublic({ payload, collection: 'tags', ids: listIds(article.tags) }),
    findPublic({ payload, collection: 'disclaimers', ids: disclaimerIds }),
    findPublic({
      payload,
      collection: 'articles',
      ids: listIds([...relatedIds, ...mentions.articleIds]),
    }),
  ])
  const targets = listMergeTargets(references)
  // What was merged leads to the other reference in one step, so it is followed once.
  if (mayFollow && targets.size > 0) {
    return readArticle(payload, withCitations(article, targets), { mayFollow: false })
  }
  const related = relatedIds.flatMap((id) =>
    articles.filter((other) => other.id === id && !other.withdrawal?.date),
  )
  const [pictures, summaries] = await Promise.all([
    findPictures(
      payload,
      listIds([article.heroImage, ...mentions.mediaIds, ...authors.map((author) => author.photo)]),
    ),
    summarizeArticles(payload, related),
  ])
  return articleToContract(article, {
    now: new Date(),
    settings,
    authors: new Map(authors.map((author) => [author.id, author])),
    references: new Map(references.map((reference) => [reference.id, reference])),
    tags,
    disclaimer: disclaimers[0] ?? null,
    pictures,
    articleSlugs: new Map(articles.map((other) => [other.id, other.slug])),
    related: summaries,
  })
}

function listMergeTargets(references: readonly Reference[]): CitationTargets {
  return new Map(
    references.flatMap(({ id, mergedInto }): [string, string][] => {
      const target = idOf(mergedInto)
      return target === null ? [] : [[id, target]]
    }),
  )
}

function withCitations(article: StoredArticle, targets: CitationTargets): StoredArticle {
  return {
    ...article,
    body: rewriteCitations(article.body, targets),
    furtherReading: listIds(rewriteIds(article.furtherReading, targets)),
  }
}
