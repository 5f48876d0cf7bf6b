'use client'

import { type ReactNode, Suspense, use, useState } from 'react'
import { findMe, type Me } from './find-me'
import { ReaderDiscussion } from './reader-discussion'

/** Asks who the reader is, once, and shows what is theirs; the log-in form when the session has ended. */
export function SignedInDiscussion({
  articleId,
  slug,
  isOpen,
  gate,
}: {
  articleId: string
  slug: string
  isOpen: boolean
  gate: ReactNode
}) {
  const [asked] = useState(() => findMe(slug))
  return (
    <Suspense fallback={gate}>
      <Answered asked={asked} articleId={articleId} slug={slug} isOpen={isOpen} gate={gate} />
    </Suspense>
  )
}

function Answered({
  asked,
  gate,
  ...rest
}: {
  asked: Promise<Me | null>
  articleId: string
  slug: string
  isOpen: boolean
  gate: ReactNode
}) {
  const me = use(asked)
  if (me !== null && me.reader === null) return gate
  return <ReaderDiscussion me={me} gate={gate} {...rest} />
}
