import type { AuthorPage } from '@footnote/contracts/article'
import { authorPath } from '@footnote/contracts/page-path'
import { ArticleList } from '../../../features/articles/article-list'
import { AuthorProfile } from '../../../features/authors/author-profile'
import { PageFrame } from '../../../ui/page-frame'
import { Pager } from '../../../ui/pager'

/** One page of what an author wrote, under who they are. */
export function AuthorArchive({ page, isFirst }: { page: AuthorPage; isFirst: boolean }) {
  const { author, articles, nextCursor } = page
  const path = authorPath(author.slug)
  return (
    <PageFrame>
      <AuthorProfile author={author} />
      {articles.length === 0 ? <p>Nothing published yet.</p> : <ArticleList articles={articles} />}
      <Pager
        label={`Articles by ${author.name}`}
        start={isFirst ? null : { path, text: 'Newest articles' }}
        next={
          nextCursor === null
            ? null
            : { path: `${path}/before/${nextCursor}`, text: 'Older articles' }
        }
      />
    </PageFrame>
  )
}
