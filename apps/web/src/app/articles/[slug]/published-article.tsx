import { citeArticle } from '@footnote/citations/cite-article'
import { formatReferences } from '@footnote/citations/format-reference'
import type { Article } from '@footnote/contracts/article'
import type { CommentPage } from '@footnote/contracts/comment'
import type { SiteSettings } from '@footnote/contracts/site-settings'
import { env } from '../../../env'
import { ArticleBody } from '../../../features/articles/article-body'
import { ArticleColophon } from '../../../features/articles/article-colophon'
import { ArticleCorrections } from '../../../features/articles/article-corrections'
import { ArticleDeclarations } from '../../../features/articles/article-declarations'
import { ArticleDisclaimer } from '../../../features/articles/article-disclaimer'
import { ArticleHeader } from '../../../features/articles/article-header'
import { ArticleLayout } from '../../../features/articles/article-layout'
import { ArticleTags } from '../../../features/articles/article-tags'
import { ContentsList } from '../../../features/articles/contents-list'
import { describeArticle } from '../../../features/articles/describe-article'
import { HeroFigure } from '../../../features/articles/hero-figure'
import { PublicationLine } from '../../../features/articles/publication-line'
import { RelatedArticles } from '../../../features/articles/related-articles'
import { AuthorCards } from '../../../features/authors/author-cards'
import { describePerson } from '../../../features/authors/describe-person'
import { CitationCards } from '../../../features/references/citation-cards'
import { CitationMark } from '../../../features/references/citation-mark'
import { CiteThisArticle } from '../../../features/references/cite-this-article'
import { describeSource } from '../../../features/references/describe-source'
import { FurtherReading } from '../../../features/references/further-reading'
import { ReferenceList } from '../../../features/references/reference-list'
import { JsonLd } from '../../../ui/json-ld'
import { ArticleDiscussion } from './article-discussion'

/** The page of a published article. */
export function PublishedArticle({
  article,
  comments,
  settings,
}: {
  article: Article
  comments: CommentPage
  settings: SiteSettings
}) {
  const { body, references, citationStyle: style } = article
  const { entries, citations } = citeArticle({ body, references, style })
  const entryById = new Map(entries.map((entry) => [entry.reference.id, entry]))
  return (
    <ArticleLayout
      header={<ArticleHeader article={article} />}
      colophon={<ArticleColophon article={article} referenceCount={entries.length} />}
      hero={article.heroImage !== null && <HeroFigure image={article.heroImage} />}
      contents={<ContentsList body={body} />}
    >
      <ArticleBody
        body={body}
        renderCitation={({ id }) => {
          const citation = citations.get(id)
          return citation === undefined ? null : (
            <CitationMark citationId={id} citation={citation} entries={entryById} />
          )
        }}
      />
      <PublicationLine article={article} />
      <ReferenceList entries={entries} isNumbered={style !== 'author-date'} />
      <FurtherReading
        references={article.furtherReading}
        formatted={formatReferences(article.furtherReading, style)}
      />
      <CiteThisArticle
        article={article}
        referenceCount={entries.length}
        siteName={settings.siteName}
        siteUrl={env.SITE_URL}
      />
      <ArticleCorrections corrections={article.corrections} />
      <ArticleDeclarations conflicts={article.conflicts} funding={article.funding} />
      {article.disclaimer !== null && <ArticleDisclaimer disclaimer={article.disclaimer} />}
      <ArticleTags tags={article.tags} />
      <AuthorCards authors={article.authors} />
      <RelatedArticles articles={article.related} />
      <ArticleDiscussion article={article} comments={comments} settings={settings} />
      {entries.length > 0 && <CitationCards />}
      <JsonLd
        data={describeArticle({
          article,
          siteUrl: env.SITE_URL,
          siteName: settings.siteName,
          authors: article.authors.map((author) => describePerson(author, env.SITE_URL)),
          reviewer:
            article.medicalReview && describePerson(article.medicalReview.reviewer, env.SITE_URL),
          sources: entries.map(({ reference }) => describeSource(reference)),
          commentCount: comments.totalApproved,
        })}
      />
    </ArticleLayout>
  )
}
