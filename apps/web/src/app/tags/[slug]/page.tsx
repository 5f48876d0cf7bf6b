import { tagPath } from '@footnote/contracts/page-path'
import type { Metadata } from 'next'
import { notFound } from 'next/navigation'
import { findTagPage } from '../../../cms/tags'
import { describePage } from '../../describe-page'
import { TagArchive } from './tag-archive'

type Props = { params: Promise<{ slug: string }> }

export const revalidate = 3600

export function generateStaticParams() {
  return []
}

export async function generateMetadata({ params }: Props): Promise<Metadata> {
  const page = await findTagPage((await params).slug, { before: null })
  if (page === null) return {}
  const { name, description, slug } = page.tag
  return describePage({ title: name, description, path: tagPath(slug) })
}

export default async function TagPage({ params }: Props) {
  const page = await findTagPage((await params).slug, { before: null })
  if (page === null) notFound()
  return <TagArchive page={page} isFirst />
}
