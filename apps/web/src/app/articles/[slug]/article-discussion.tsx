import type { Article } from '@footnote/contracts/article'
import type { CommentPage } from '@footnote/contracts/comment'
import { articlePath } from '@footnote/contracts/page-path'
import type { SiteSettings } from '@footnote/contracts/site-settings'
import { LogInForm } from '../../../features/account/log-in-form'
import { CommentIsland } from '../../../features/comments/comment-island'
import { CommentSection } from '../../../features/comments/comment-section'
import { JoinDiscussion } from '../../../features/comments/join-discussion'
import { LeaveComment } from '../../../features/comments/leave-comment'
import { findClosedReason } from './find-closed-reason'

/** The approved comments of an article, and where a reader adds one. */
export function ArticleDiscussion({
  article,
  comments,
  settings,
}: {
  article: Article
  comments: CommentPage
  settings: SiteSettings
}) {
  const { id, slug } = article
  const closedReason = findClosedReason(article, settings)
  const isOpen = closedReason === null
  return (
    <CommentSection page={comments} slug={slug} isOpen={isOpen}>
      <LeaveComment
        title="Leave a comment"
        closedReason={closedReason}
        policySummary={settings.commentsPolicy.summary}
      >
        <CommentIsland articleId={id} slug={slug} isOpen={isOpen}>
          {isOpen && (
            <JoinDiscussion
              slug={slug}
              logInForm={
                <LogInForm idPrefix="join" nextPath={`${articlePath(slug)}#leave-a-comment`} />
              }
            />
          )}
        </CommentIsland>
      </LeaveComment>
    </CommentSection>
  )
}
