import { articlePath, mediaPath } from '@footnote/contracts/page-path'
import type { Metadata } from 'next'
import { permanentRedirect } from 'next/navigation'
import { GONE } from '../../../cache/page-status'
import { findArticle } from '../../../cms/articles'
import { listComments } from '../../../cms/comments'
import { getSiteSettings } from '../../../cms/settings'
import { WithdrawnNotice } from '../../../features/articles/withdrawn-notice'
import { PageFrame } from '../../../ui/page-frame'
import { NothingHere, nothingHere } from '../../nothing-here'
import { PublishedArticle } from './published-article'

type Props = { params: Promise<{ slug: string }> }

export const revalidate = 3600

export function generateStaticParams() {
  return []
}

export async function generateMetadata({ params }: Props): Promise<Metadata> {
  const found = await findArticle((await params).slug)
  if (found === null) return nothingHere
  if (found.status === 'moved') return {}
  if (found.status === 'withdrawn') {
    return { title: `Withdrawn: ${found.headline}`, robots: { index: false }, other: GONE }
  }
  const { headline, dek, slug, seo, heroImage, datePublished, dateModified, authors } =
    found.article
  const picture = heroImage?.renditions.at(-1)
  const path = articlePath(slug)
  return {
    title: seo.title ?? headline,
    description: seo.description ?? dek,
    authors: authors.map(({ name }) => ({ name })),
    alternates: { canonical: path },
    openGraph: {
      type: 'article',
      url: path,
      title: seo.title ?? headline,
      description: seo.description ?? dek,
      publishedTime: datePublished,
      ...(dateModified !== null && { modifiedTime: dateModified }),
      ...(picture !== undefined && {
        images: [{ url: mediaPath(picture.filename), alt: heroImage?.alt ?? '' }],
      }),
    },
    twitter: { card: picture === undefined ? 'summary' : 'summary_large_image' },
  }
}

export default async function ArticlePage({ params }: Props) {
  const { slug } = await params
  const [found, comments, settings] = await Promise.all([
    findArticle(slug),
    listComments(slug, { after: null }),
    getSiteSettings(),
  ])
  if (found === null) return <NothingHere />
  if (found.status === 'moved') permanentRedirect(articlePath(found.slug))
  if (found.status === 'published') {
    return <PublishedArticle article={found.article} comments={comments} settings={settings} />
  }
  return (
    <PageFrame width="text">
      <WithdrawnNotice withdrawn={found} />
    </PageFrame>
  )
}
