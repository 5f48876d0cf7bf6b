import type { Article } from '@footnote/contracts/article'
import type { PublicComment } from '@footnote/contracts/comment'
import { articlePath } from '@footnote/contracts/page-path'
import type { Reader } from '@footnote/contracts/reader'
import { randomUUID } from 'node:crypto'
import { CommentItem } from '../../../../features/comments/comment-item'
import { LeaveComment } from '../../../../features/comments/leave-comment'
import { PlainCommentForm } from '../../../../features/comments/plain-comment-form'
import { ReaderLine } from '../../../../features/comments/reader-line'
import type { FormState } from '../../../../session/form-state'
import { Notice } from '../../../../ui/notice'

/** The form of the comment page, with what it answers above it. */
export function WriteComment({
  article,
  reader,
  parent,
  parentId,
  closedReason,
  policySummary,
  isSent,
  state,
}: {
  article: Article
  reader: Reader | null
  parent: PublicComment | null
  parentId: string | null
  closedReason: string | null
  policySummary: string[]
  isSent: boolean
  state: FormState | null
}) {
  const { id, slug } = article
  return (
    <>
      {isSent && (
        <Notice>
          <p role="status">Comment sent, awaiting moderation</p>
        </Notice>
      )}
      {parent !== null && <CommentItem comment={parent} slug={slug} canReply={false} />}
      <LeaveComment title={null} closedReason={closedReason} policySummary={policySummary}>
        {reader !== null && <ReaderLine reader={reader} nextPath={articlePath(slug)} />}
        {reader === null && (
          <p>
            <a href="/log-in" target="_blank">
              Log in again in a new tab
            </a>
            , then send your text here.
          </p>
        )}
        {closedReason === null && reader?.isVerified !== false && (
          <PlainCommentForm
            articleId={id}
            parentId={parentId}
            nextPath={articlePath(slug)}
            idempotencyKey={state?.values['idempotencyKey'] ?? randomUUID()}
            state={state}
          />
        )}
      </LeaveComment>
    </>
  )
}
