import { articlePath } from '@footnote/contracts/page-path'
import type { Metadata } from 'next'
import { notFound, permanentRedirect } from 'next/navigation'
import { findArticle } from '../../../../../../cms/articles'
import { listComments } from '../../../../../../cms/comments'
import { getSiteSettings } from '../../../../../../cms/settings'
import { PageFrame } from '../../../../../../ui/page-frame'
import { PageHeading } from '../../../../../../ui/page-heading'
import { describePage } from '../../../../../describe-page'
import { getCursor } from '../../../../../get-cursor'
import { ArticleDiscussion } from '../../../article-discussion'

type Props = { params: Promise<{ slug: string; cursor: string }> }

export const revalidate = 3600

export function generateStaticParams() {
  return []
}

export async function generateMetadata({ params }: Props): Promise<Metadata> {
  const { slug, cursor } = await params
  const after = getCursor(cursor)
  const found = await findArticle(slug)
  if (found?.status !== 'published') return {}
  return describePage({
    title: `More comments on ${found.article.headline}`,
    path: `${articlePath(slug)}/comments/after/${after}`,
  })
}

export default async function MoreCommentsPage({ params }: Props) {
  const { slug, cursor } = await params
  const after = getCursor(cursor)
  const [found, comments, settings] = await Promise.all([
    findArticle(slug),
    listComments(slug, { after }),
    getSiteSettings(),
  ])
  if (found?.status === 'moved') permanentRedirect(articlePath(found.slug))
  if (found?.status !== 'published' || comments.comments.length === 0) notFound()
  const { article } = found
  return (
    <PageFrame width="text">
      <PageHeading title={`More comments on ${article.headline}`}>
        <p>
          <a href={articlePath(slug)}>Read the article and its first comments</a>
        </p>
      </PageHeading>
      <ArticleDiscussion article={article} comments={comments} settings={settings} />
    </PageFrame>
  )
}
