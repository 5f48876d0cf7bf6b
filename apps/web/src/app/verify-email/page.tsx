import { EmailTokenSchema } from '@footnote/contracts/reader'
import type { Metadata } from 'next'
import { VerifyEmailForm } from '../../features/account/verify-email-form'
import { readFormState } from '../../session/form-state'
import { Notice } from '../../ui/notice'
import { PageFrame } from '../../ui/page-frame'
import { PageHeading } from '../../ui/page-heading'

export const metadata: Metadata = {
  title: 'Confirm your address',
  robots: { index: false },
  // The address of this page holds a secret.
  referrer: 'no-referrer',
}

export default async function VerifyEmailPage({
  searchParams,
}: {
  searchParams: Promise<{ token?: string | string[]; outcome?: string | string[] }>
}) {
  const [{ token, outcome }, state] = await Promise.all([searchParams, readFormState()])
  if (outcome === 'verified') return <Verified />
  const parsed = EmailTokenSchema.safeParse(token)
  if (parsed.success && state === null) return <Confirm token={parsed.data} />
  return <Expired message={state?.message ?? 'This link is not complete. Copy all of it.'} />
}

function Confirm({ token }: { token: string }) {
  return (
    <PageFrame width="narrow">
      <PageHeading title="Confirm your address">
        <p>One click, and you can comment.</p>
      </PageHeading>
      <VerifyEmailForm token={token} />
    </PageFrame>
  )
}

function Verified() {
  return (
    <PageFrame width="narrow">
      <PageHeading title="Your address is confirmed" />
      <p>
        You can comment now. <a href="/log-in">Log in</a> or <a href="/">go to the articles</a>.
      </p>
    </PageFrame>
  )
}

function Expired({ message }: { message: string }) {
  return (
    <PageFrame width="narrow">
      <PageHeading title="This link does not work" />
      <Notice>
        <p role="alert">{message}</p>
      </Notice>
      <p>
        <a href="/sign-up">Create an account</a> or <a href="/log-in">log in</a>.
      </p>
    </PageFrame>
  )
}
