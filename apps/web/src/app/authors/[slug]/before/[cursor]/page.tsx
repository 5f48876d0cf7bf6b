import { authorPath } from '@footnote/contracts/page-path'
import type { Metadata } from 'next'
import { notFound } from 'next/navigation'
import { findAuthorPage } from '../../../../../cms/authors'
import { describePage } from '../../../../describe-page'
import { getCursor } from '../../../../get-cursor'
import { AuthorArchive } from '../../author-archive'

type Props = { params: Promise<{ slug: string; cursor: string }> }

export const revalidate = 3600

export function generateStaticParams() {
  return []
}

export async function generateMetadata({ params }: Props): Promise<Metadata> {
  const { slug, cursor } = await params
  const before = getCursor(cursor)
  const page = await findAuthorPage(slug, { before })
  if (page === null) return {}
  const title = `${page.author.name}: older articles`
  return describePage({ title, path: `${authorPath(slug)}/before/${before}` })
}

export default async function OlderAuthorPage({ params }: Props) {
  const { slug, cursor } = await params
  const page = await findAuthorPage(slug, { before: getCursor(cursor) })
  if (page === null || page.articles.length === 0) notFound()
  return <AuthorArchive page={page} isFirst={false} />
}
