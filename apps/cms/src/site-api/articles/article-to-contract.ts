import type { Article, ArticleSummary } from '@footnote/contracts/article'
import type { Image } from '@footnote/contracts/image'
import { decideCommentsPolicy } from '@footnote/domain/comments/comments-policy'
import { listBodyMentions } from '../../collections/articles/list-body-mentions'
import { listIds } from '../../collections/fields/list-ids'
import { referenceToContract } from '../../collections/references/reference-to-contract'
import type {
  Author as StoredAuthor,
  Disclaimer,
  Reference,
  SiteSetting,
  Article as StoredArticle,
  Tag,
} from '../../payload-types'
import { authorToContract } from '../authors/author-to-contract'
import { readBody } from '../body/read-body'
import { tagToContract } from '../tags/tag-to-contract'
import { articleToSummary } from './article-to-summary'
import { wordsOf } from '../words-of'

/** What an article points at, as a stranger may see it. */
export type ArticleRelations = {
  now: Date
  settings: SiteSetting
  authors: ReadonlyMap<string, StoredAuthor>
  references: ReadonlyMap<string, Reference>
  tags: readonly Tag[]
  disclaimer: Disclaimer | null
  pictures: ReadonlyMap<string, Image>
  articleSlugs: ReadonlyMap<string, string>
  related: ArticleSummary[]
}

/** A stored article and what it points at, as the site receives it. */
export function articleToContract(article: StoredArticle, relations: ArticleRelations): Article {
  const { references, settings } = relations
  return {
    ...articleToSummary(article, relations),
    authors: authorsOf(listIds(article.authors), relations),
    body: readBody(article.body, { ...relations, referenceIds: new Set(references.keys()) }),
    medicalReview: medicalReviewOf(article, relations),
    originallyPublishedYear: article.originallyPublishedYear ?? null,
    lastReviewed: article.lastReviewed ?? null,
    corrections: (article.corrections ?? []).map(({ date, note }) => ({ date, note })),
    conflicts: conflictsOf(article, relations),
    funding: wordsOf(article.funding),
    tags: relations.tags.map(tagToContract),
    related: relations.related,
    references: referencesOf(listBodyMentions(article.body).referenceIds, references),
    furtherReading: referencesOf(listIds(article.furtherReading), references),
    citationStyle: settings.citationStyle,
    disclaimer: relations.disclaimer && {
      title: relations.disclaimer.title,
      text: relations.disclaimer.text,
    },
    comments: decideCommentsPolicy({
      pausedMessage: wordsOf(settings.commentsPausedMessage),
      policy: article.comments.policy,
      closesAt: article.comments.closesAt ?? null,
      now: relations.now,
    }),
    seo: { title: wordsOf(article.seo?.title), description: wordsOf(article.seo?.description) },
  }
}

function authorsOf(ids: readonly string[], { authors, pictures }: ArticleRelations) {
  return ids.flatMap((id) => {
    const author = authors.get(id)
    return author === undefined ? [] : [authorToContract(author, pictures)]
  })
}

function medicalReviewOf(
  { medicalReview }: StoredArticle,
  relations: ArticleRelations,
): Article['medicalReview'] {
  const [reviewer] = authorsOf(listIds([medicalReview?.reviewer]), relations)
  if (reviewer === undefined || !medicalReview?.approvedAt) return null
  return { reviewer, approvedAt: medicalReview.approvedAt }
}

function conflictsOf(
  { conflicts }: StoredArticle,
  { authors }: ArticleRelations,
): Article['conflicts'] {
  return (conflicts ?? []).flatMap(({ author, statement }) => {
    const declarer = authors.get(listIds([author])[0] ?? '')
    return declarer === undefined
      ? []
      : [{ authorName: declarer.name, statement: wordsOf(statement) }]
  })
}

function referencesOf(ids: readonly string[], references: ReadonlyMap<string, Reference>) {
  return ids.flatMap((id) => {
    const reference = references.get(id)
    return reference === undefined ? [] : [referenceToContract(reference)]
  })
}
