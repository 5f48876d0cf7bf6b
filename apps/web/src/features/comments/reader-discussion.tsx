'use client'

import type { OwnComment, PublicComment } from '@footnote/contracts/comment'
import { articlePath } from '@footnote/contracts/page-path'
import { type ReactNode, useState } from 'react'
import { CommentForm } from './comment-form'
import type { Me } from './find-me'
import { OwnComments } from './own-comments'
import styles from './reader-discussion.module.css'
import { ReaderLine } from './reader-line'
import { ReplySlot } from './reply-slot'
import { useReplyTarget } from './use-reply-target'

/** The discussion as a signed-in reader has it: the form, replies, and their own held comments in place. */
export function ReaderDiscussion({
  me,
  articleId,
  slug,
  isOpen,
  gate,
}: {
  /** `null` when the site could not say who is signed in: the form still works. */
  me: Me | null
  articleId: string
  slug: string
  isOpen: boolean
  gate: ReactNode
}) {
  const [own, setOwn] = useState<(OwnComment | PublicComment)[]>(me?.comments ?? [])
  const [news, setNews] = useState('')
  const canWrite = isOpen && me?.reader?.isVerified !== false
  const [replyTarget, setReplyTarget] = useReplyTarget(canWrite)

  function show(outcome: { status: 'held' | 'published'; comment: OwnComment | PublicComment }) {
    const others = own.filter(({ id }) => id !== outcome.comment.id)
    setOwn([...others, outcome.comment])
    setReplyTarget(null)
    setNews(
      outcome.status === 'held' ? 'Comment sent, awaiting moderation' : 'Your comment is published',
    )
  }

  return (
    <div className={styles.discussion}>
      <OwnComments comments={own} slug={slug} />
      {me === null && (
        <p>We could not look up your waiting comments just now. They are not lost.</p>
      )}
      {me?.reader && <ReaderLine reader={me.reader} nextPath={articlePath(slug)} />}
      {canWrite && (
        <CommentForm
          articleId={articleId}
          parentId={null}
          label="Your comment"
          hasFocus={window.location.hash === '#leave-a-comment'}
          gate={gate}
          onStored={show}
        />
      )}
      {canWrite && replyTarget !== null && (
        <ReplySlot parentId={replyTarget.id}>
          <CommentForm
            key={replyTarget.id}
            articleId={articleId}
            parentId={replyTarget.id}
            label={`Your reply to ${replyTarget.name}`}
            hasFocus
            gate={gate}
            onStored={show}
            onCancel={() => setReplyTarget(null)}
          />
        </ReplySlot>
      )}
      <p role="status" className={styles.news}>
        {news}
      </p>
    </div>
  )
}
