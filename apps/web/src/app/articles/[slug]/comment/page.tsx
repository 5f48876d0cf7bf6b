import { DocumentIdSchema } from '@footnote/contracts/identifier'
import { articlePath } from '@footnote/contracts/page-path'
import type { Metadata } from 'next'
import { notFound, permanentRedirect } from 'next/navigation'
import { findArticle } from '../../../../cms/articles'
import { listComments, listOwnComments } from '../../../../cms/comments'
import { getSiteSettings } from '../../../../cms/settings'
import { OwnCommentItem } from '../../../../features/comments/own-comment-item'
import { findCurrentReader, requireReader } from '../../../../session/current-reader'
import { getCaller } from '../../../../session/find-session'
import { readFormState } from '../../../../session/form-state'
import { PageFrame } from '../../../../ui/page-frame'
import { PageHeading } from '../../../../ui/page-heading'
import { findClosedReason } from '../find-closed-reason'
import { WriteComment } from './write-comment'

export const metadata: Metadata = { title: 'Write a comment', robots: { index: false } }

/** Writing a comment without script, and one's own comments that wait for a moderator. */
export default async function CommentPage({
  params,
  searchParams,
}: {
  params: Promise<{ slug: string }>
  searchParams: Promise<{ parent?: string | string[]; outcome?: string | string[] }>
}) {
  const [{ slug }, { parent, outcome }, state] = await Promise.all([
    params,
    searchParams,
    readFormState(),
  ])
  const found = await findArticle(slug)
  if (found?.status === 'moved') permanentRedirect(`${articlePath(found.slug)}/comment`)
  if (found?.status !== 'published') notFound()
  const { article } = found
  const parentId = DocumentIdSchema.safeParse(parent).data ?? null
  const query = parentId === null ? '' : `?parent=${parentId}`
  // Somebody whose session ended while they wrote sees their text again, not the log-in page.
  const reader =
    state === null
      ? await requireReader(`${articlePath(slug)}/comment${query}`)
      : await findCurrentReader()
  const [own, comments, settings] = await Promise.all([
    // A form that is shown again must not fail for want of anything but itself.
    state === null ? listOwnComments(slug, await getCaller()) : [],
    listComments(slug, { after: null }),
    getSiteSettings(),
  ])
  return (
    <PageFrame width="text">
      <PageHeading title="Write a comment">
        <p>
          on <a href={articlePath(slug)}>{article.headline}</a>
        </p>
      </PageHeading>
      <WriteComment
        article={article}
        reader={reader}
        parent={comments.comments.find(({ id }) => id === parentId) ?? null}
        parentId={parentId}
        closedReason={findClosedReason(article, settings)}
        policySummary={settings.commentsPolicy.summary}
        isSent={outcome === 'held'}
        state={state}
      />
      {own.map((comment) => (
        <OwnCommentItem key={comment.id} comment={comment} />
      ))}
    </PageFrame>
  )
}
