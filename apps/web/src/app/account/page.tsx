import type { Metadata } from 'next'
import { AccountDetails } from '../../features/account/account-details'
import { LogOutForm } from '../../features/account/log-out-form'
import { requireReader } from '../../session/current-reader'
import { PageFrame } from '../../ui/page-frame'
import { PageHeading } from '../../ui/page-heading'

export const metadata: Metadata = { title: 'Your account', robots: { index: false } }

export default async function AccountPage() {
  const reader = await requireReader('/account')
  return (
    <PageFrame width="narrow">
      <PageHeading title="Your account" />
      <AccountDetails reader={reader} />
      <LogOutForm nextPath="/" />
    </PageFrame>
  )
}
