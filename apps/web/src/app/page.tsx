import type { Metadata } from 'next'
import { listArticles } from '../cms/articles'
import { getSiteSettings } from '../cms/settings'
import { ArticleList } from '../features/articles/article-list'
import { LeadArticle } from '../features/articles/lead-article'
import { PageFrame } from '../ui/page-frame'
import { Pager } from '../ui/pager'
import { VisuallyHidden } from '../ui/visually-hidden'
import { describePage } from './describe-page'

export const revalidate = 3600

export async function generateMetadata(): Promise<Metadata> {
  const { siteName, tagline } = await getSiteSettings()
  const title = tagline === null ? siteName : `${siteName}: ${tagline}`
  return {
    ...describePage({ title, description: tagline, path: '/' }),
    title: { absolute: title },
  }
}

export default async function HomePage() {
  const [{ articles, nextCursor }, { siteName }] = await Promise.all([
    listArticles({ before: null }),
    getSiteSettings(),
  ])
  const [lead, ...others] = articles
  return (
    <PageFrame>
      <h1>
        <VisuallyHidden>{siteName}: newest articles</VisuallyHidden>
      </h1>
      {lead === undefined && <p>The first article is being written.</p>}
      {lead !== undefined && <LeadArticle article={lead} />}
      <ArticleList articles={others} />
      <Pager
        label="Articles"
        start={null}
        next={
          nextCursor === null
            ? null
            : { path: `/articles/before/${nextCursor}`, text: 'Older articles' }
        }
      />
    </PageFrame>
  )
}
