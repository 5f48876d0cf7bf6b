import type { CommentStatus } from '@footnote/contracts/comment'

/** The states of a comment in words for staff. */
export const STATUS_LABELS: Record<CommentStatus, string> = {
  pending: 'Waiting',
  approved: 'Approved',
  rejected: 'Rejected',
  spam: 'Spam',
  removedByAuthor: 'Removed by its author',
  removedByAccount: 'Removed with its account',
}
