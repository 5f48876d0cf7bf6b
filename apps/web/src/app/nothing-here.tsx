import type { Metadata } from 'next'
import { NOT_FOUND } from '../cache/page-status'
import { PageFrame } from '../ui/page-frame'
import { PageHeading } from '../ui/page-heading'

/** Goes with `NothingHere`: the title, and the status 404. */
export const nothingHere: Metadata = {
  title: 'Page not found',
  robots: { index: false },
  other: NOT_FOUND,
}

/**
 * Says that nothing stands at this address. A page that may be kept renders it itself,
 * because Next leaves a page that called notFound() empty until its script runs.
 */
export function NothingHere() {
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
