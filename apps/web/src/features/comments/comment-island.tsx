'use client'

import { lazy, type ReactNode, Suspense, useSyncExternalStore } from 'react'
import { HINT_COOKIE } from '../../session/hint-cookie'

const SignedInDiscussion = lazy(() =>
  import('./signed-in-discussion').then((module) => ({ default: module.SignedInDiscussion })),
)

/**
 * Shows `children`, the log-in form of the static page, unless a hint cookie says that a
 * reader is signed in: only then more script is fetched and the site asked who it is.
 */
export function CommentIsland({
  articleId,
  slug,
  isOpen,
  children,
}: {
  articleId: string
  slug: string
  isOpen: boolean
  children: ReactNode
}) {
  const isSignedIn = useSyncExternalStore(subscribe, hasSignedInHint, () => false)
  if (!isSignedIn) return children
  return (
    <Suspense fallback={children}>
      <SignedInDiscussion articleId={articleId} slug={slug} isOpen={isOpen} gate={children} />
    </Suspense>
  )
}

/** The hint changes only with a page load, because logging in and out are forms: nothing to listen to. */
function subscribe() {
  return () => undefined
}

function hasSignedInHint(): boolean {
  return document.cookie.split('; ').includes(`${HINT_COOKIE}=1`)
}
