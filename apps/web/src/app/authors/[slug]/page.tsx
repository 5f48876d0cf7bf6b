import { authorPath } from '@footnote/contracts/page-path'
import type { Metadata } from 'next'
import { findAuthorPage } from '../../../cms/authors'
import { env } from '../../../env'
import { describePerson } from '../../../features/authors/describe-person'
import { JsonLd } from '../../../ui/json-ld'
import { describePage } from '../../describe-page'
import { NothingHere, nothingHere } from '../../nothing-here'
import { AuthorArchive } from './author-archive'

type Props = { params: Promise<{ slug: string }> }

export const revalidate = 3600

export function generateStaticParams() {
  return []
}

export async function generateMetadata({ params }: Props): Promise<Metadata> {
  const page = await findAuthorPage((await params).slug, { before: null })
  if (page === null) return nothingHere
  const { name, bio, slug } = page.author
  return describePage({ title: name, description: bio, path: authorPath(slug), type: 'profile' })
}

export default async function AuthorPage({ params }: Props) {
  const page = await findAuthorPage((await params).slug, { before: null })
  if (page === null) return <NothingHere />
  return (
    <>
      <AuthorArchive page={page} isFirst />
      <JsonLd
        data={{
          '@context': 'https://schema.org',
          '@type': 'ProfilePage',
          mainEntity: describePerson(page.author, env.SITE_URL),
        }}
      />
    </>
  )
}
