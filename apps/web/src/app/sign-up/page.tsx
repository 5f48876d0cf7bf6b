import type { Metadata } from 'next'
import { SignUpForm } from '../../features/account/sign-up-form'
import { readFormState } from '../../session/form-state'
import { parseNextPath } from '../../session/parse-next-path'
import { Notice } from '../../ui/notice'
import { PageFrame } from '../../ui/page-frame'
import { PageHeading } from '../../ui/page-heading'

export const metadata: Metadata = { title: 'Create an account', robots: { index: false } }

export default async function SignUpPage({
  searchParams,
}: {
  searchParams: Promise<{ next?: string | string[]; outcome?: string | string[] }>
}) {
  const [{ next, outcome }, state] = await Promise.all([searchParams, readFormState()])
  const nextPath = parseNextPath(next)
  if (outcome === 'accepted') return <CheckYourMail nextPath={nextPath} />
  return (
    <PageFrame width="narrow">
      <PageHeading title="Create an account">
        <p>With an account you can comment on articles. It holds nothing but these three things.</p>
      </PageHeading>
      <SignUpForm nextPath={nextPath} state={state} />
    </PageFrame>
  )
}

function CheckYourMail({ nextPath }: { nextPath: string }) {
  return (
    <PageFrame width="narrow">
      <PageHeading title="Check your mail" />
      <Notice>
        <p>
          We have sent a message to the address you gave. Open the link in it within 24 hours to
          confirm that the address is yours.
        </p>
      </Notice>
      <p>
        Nothing there? Look among the junk mail, and check that you typed the address correctly.
      </p>
      <p>
        Confirmed already?{' '}
        <a href={`/log-in?next=${encodeURIComponent(nextPath)}`}>Log in and go on</a>
      </p>
    </PageFrame>
  )
}
