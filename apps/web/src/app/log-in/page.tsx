import type { Metadata } from 'next'
import { LogInForm } from '../../features/account/log-in-form'
import { readFormState } from '../../session/form-state'
import { parseNextPath } from '../../session/parse-next-path'
import { PageFrame } from '../../ui/page-frame'
import { PageHeading } from '../../ui/page-heading'

export const metadata: Metadata = { title: 'Log in', robots: { index: false } }

export default async function LogInPage({
  searchParams,
}: {
  searchParams: Promise<{ next?: string | string[] }>
}) {
  const [{ next }, state] = await Promise.all([searchParams, readFormState()])
  return (
    <PageFrame width="narrow">
      <PageHeading title="Log in" />
      <LogInForm idPrefix="log-in" nextPath={parseNextPath(next)} state={state} />
    </PageFrame>
  )
}
