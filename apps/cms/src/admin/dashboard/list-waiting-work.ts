import type { PayloadRequest } from 'payload'
import { hasRole } from '../../access/has-role'
import { countUnfinishedRefreshes } from './count-unfinished-refreshes'
import { countWaitingComments } from './count-waiting-comments'
import { listArticlesOnFallenSources } from './list-articles-on-fallen-sources'
import { listImportsToLookAt } from './list-imports-to-look-at'
import { listPossibleDuplicates } from './list-possible-duplicates'
import { listUnstructuredReferences } from './list-unstructured-references'
import { listWaitingArticles } from './list-waiting-articles'
import type { WaitingWork } from './waiting-work'

/** What waits for this member of staff, by their roles, the most pressing first. */
export async function listWaitingWork({
  req,
  now,
}: {
  req: PayloadRequest
  now: Date
}): Promise<WaitingWork[]> {
  const { user } = req
  const isEditor = hasRole(user, 'editor', 'admin')
  const questions: Promise<WaitingWork>[] = []

  if (hasRole(user, 'moderator', 'admin')) questions.push(countWaitingComments({ req, now }))
  if (isEditor || hasRole(user, 'medicalReviewer')) {
    questions.push(
      listWaitingArticles({
        req,
        heading: 'In medical review',
        where: { workflowState: { equals: 'medicalReview' }, _status: { equals: 'draft' } },
      }),
    )
  }
  if (isEditor) {
    questions.push(
      listWaitingArticles({
        req,
        heading: 'Ready to publish',
        where: { workflowState: { equals: 'ready' }, _status: { equals: 'draft' } },
      }),
      listArticlesOnFallenSources(req),
      listWaitingArticles({
        req,
        heading: 'Review overdue',
        where: {
          nextReviewDue: { less_than_equal: now.toISOString() },
          _status: { equals: 'published' },
          'withdrawal.date': { exists: false },
        },
        sort: 'nextReviewDue',
        tone: 'urgent',
      }),
      listUnstructuredReferences(req),
      listPossibleDuplicates(req),
    )
  }
  if (isEditor || hasRole(user, 'contributor')) {
    questions.push(
      listWaitingArticles({
        req,
        heading: 'Your drafts',
        where: { createdBy: { equals: user?.id }, _status: { equals: 'draft' } },
        sort: '-updatedAt',
      }),
      listImportsToLookAt({ req, now }),
    )
  }
  if (isEditor) questions.push(countUnfinishedRefreshes(req))
  return Promise.all(questions)
}
