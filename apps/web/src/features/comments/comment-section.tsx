import type { CommentPage } from '@footnote/contracts/comment'
import { articlePath } from '@footnote/contracts/page-path'
import type { ReactNode } from 'react'
import { EndSection } from '../../ui/end-section'
import { Pager } from '../../ui/pager'
import { CommentThreads } from './comment-threads'

/** The discussion under an article; `children` is where a reader joins it. */
export function CommentSection({
  page,
  slug,
  isOpen,
  children,
}: {
  page: CommentPage
  slug: string
  isOpen: boolean
  children: ReactNode
}) {
  return (
    <EndSection
      id="comments"
      title={formatCount(page.totalApproved)}
      isPrinted={false}
      beside={<a href="/comments-policy">Comments policy</a>}
    >
      <CommentThreads comments={page.comments} slug={slug} isOpen={isOpen} />
      {page.nextCursor !== null && (
        <Pager
          label="Comments"
          start={null}
          next={{
            path: `${articlePath(slug)}/comments/after/${page.nextCursor}`,
            text: 'More comments',
          }}
        />
      )}
      {children}
    </EndSection>
  )
}

function formatCount(total: number): string {
  if (total === 0) return 'Comments'
  return total === 1 ? '1 comment' : `${total.toLocaleString('en')} comments`
}
