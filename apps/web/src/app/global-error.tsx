'use client'

import '../styles/tokens.css'
import '../styles/base.css'
import { PageFrame } from '../ui/page-frame'
import { PageHeading } from '../ui/page-heading'

export default function GlobalErrorPage() {
  return (
    <html lang="en">
      <body>
        <title>Something went wrong</title>
        <main>
          <PageFrame width="narrow">
            <PageHeading title="Something went wrong on our side">
              <p>Please load the page again in a minute.</p>
            </PageHeading>
            <p>
              <a href="/">See the newest articles</a>
            </p>
          </PageFrame>
        </main>
      </body>
    </html>
  )
}
