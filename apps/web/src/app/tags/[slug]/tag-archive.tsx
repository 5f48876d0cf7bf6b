import type { TagPage } from '@footnote/contracts/article'
import { tagPath } from '@footnote/contracts/page-path'
import { ArticleList } from '../../../features/articles/article-list'
import { PageFrame } from '../../../ui/page-frame'
import { PageHeading } from '../../../ui/page-heading'
import { Pager } from '../../../ui/pager'

/** One page of the articles under a tag. */
export function TagArchive({ page, isFirst }: { page: TagPage; isFirst: boolean }) {
  const { tag, articles, nextCursor } = page
  const path = tagPath(tag.slug)
  return (
    <PageFrame>
      <PageHeading title={tag.name}>{tag.description && <p>{tag.description}</p>}</PageHeading>
      {articles.length === 0 ? <p>Nothing published yet.</p> : <ArticleList articles={articles} />}
      <Pager
        label={`Articles about ${tag.name}`}
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
