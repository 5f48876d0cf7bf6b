import { tagPath } from '@footnote/contracts/page-path'
import type { Metadata } from 'next'
import { notFound } from 'next/navigation'
import { findTagPage } from '../../../../../cms/tags'
import { describePage } from '../../../../describe-page'
import { getCursor } from '../../../../get-cursor'
import { TagArchive } from '../../tag-archive'

type Props = { params: Promise<{ slug: string; cursor: string }> }

export const revalidate = 3600

export function generateStaticParams() {
  return []
}

export async function generateMetadata({ params }: Props): Promise<Metadata> {
  const { slug, cursor } = await params
  const before = getCursor(cursor)
  const page = await findTagPage(slug, { before })
  if (page === null) return {}
  const title = `${page.tag.name}: older articles`
  return describePage({ title, path: `${tagPath(slug)}/before/${before}` })
}

export default async function OlderTagPage({ params }: Props) {
  const { slug, cursor } = await params
  const page = await findTagPage(slug, { before: getCursor(cursor) })
  if (page === null || page.articles.length === 0) notFound()
  return <TagArchive page={page} isFirst={false} />
}
