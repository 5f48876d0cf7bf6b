import type { Metadata } from 'next'
import { notFound } from 'next/navigation'
import { listArticles } from '../../../../cms/articles'
import { ArticleList } from '../../../../features/articles/article-list'
import { PageFrame } from '../../../../ui/page-frame'
import { PageHeading } from '../../../../ui/page-heading'
import { Pager } from '../../../../ui/pager'
import { describePage } from '../../../describe-page'
import { getCursor } from '../../../get-cursor'

type Props = { params: Promise<{ cursor: string }> }

export const revalidate = 3600

export function generateStaticParams() {
  return []
}

export async function generateMetadata({ params }: Props): Promise<Metadata> {
  const cursor = getCursor((await params).cursor)
  return describePage({ title: 'Older articles', path: `/articles/before/${cursor}` })
}

export default async function OlderArticlesPage({ params }: Props) {
  const { articles, nextCursor } = await listArticles({ before: getCursor((await params).cursor) })
  if (articles.length === 0) notFound()
  return (
    <PageFrame>
      <PageHeading title="Older articles" />
      <ArticleList articles={articles} />
      <Pager
        label="Articles"
        start={{ path: '/', text: 'Newest articles' }}
        next={
          nextCursor === null
            ? null
            : { path: `/articles/before/${nextCursor}`, text: 'Older articles' }
        }
      />
    </PageFrame>
  )
}
