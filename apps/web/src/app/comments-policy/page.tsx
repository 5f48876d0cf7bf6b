import type { Metadata } from 'next'
import { getSiteSettings } from '../../cms/settings'
import { PolicySummary } from '../../features/comments/policy-summary'
import { PolicyText } from '../../features/comments/policy-text'
import { PageFrame } from '../../ui/page-frame'
import { PageHeading } from '../../ui/page-heading'
import { describePage } from '../describe-page'

export const revalidate = 3600

export const metadata: Metadata = describePage({
  title: 'Comments policy',
  path: '/comments-policy',
})

export default async function CommentsPolicyPage() {
  const { commentsPolicy } = await getSiteSettings()
  return (
    <PageFrame width="text">
      <PageHeading title="Comments policy" />
      <PolicySummary lines={commentsPolicy.summary} />
      <PolicyText text={commentsPolicy.text} />
    </PageFrame>
  )
}
