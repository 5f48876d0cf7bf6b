import { tagPath } from '@footnote/contracts/page-path'
import type { Metadata } from 'next'
import { findTagPage } from '../../../cms/tags'
import { describePage } from '../../describe-page'
import { NothingHere, nothingHere } from '../../nothing-here'
import { TagArchive } from './tag-archive'

type Props = { params: Promise<{ slug: string }> }

export const revalidate = 3600

export function generateStaticParams() {
  return []
}

export async function generateMetadata({ params }: Props): Promise<Metadata> {
  const page = await findTagPage((await params).slug, { before: null })
  if (page === null) return nothingHere
  const { name, description, slug } = page.tag
  return describePage({ title: name, description, path: tagPath(slug) })
}

export default async function TagPage({ params }: Props) {
  const page = await findTagPage((await params).slug, { before: null })
  if (page === null) return <NothingHere />
  return <TagArchive page={page} isFirst />
}
