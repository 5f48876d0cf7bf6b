import type { Metadata } from 'next'
import { PageFrame } from '../ui/page-frame'
import { PageHeading } from '../ui/page-heading'

export const metadata: Metadata = { title: 'Page not found', robots: { index: false } }

export default function NotFoundPage() {
  return (
    <PageFrame width="narrow">
      <PageHeading title="This page does not exist">
        <p>The address may be mistyped, or the article may have been taken offline.</p>
      </PageHeading>
      <p>
        <a href="/">See the newest articles</a>
      </p>
    </PageFrame>
  )
}
