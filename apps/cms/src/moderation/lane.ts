import type { CommentStatus } from '@footnote/contracts/comment'

/** The lanes of the moderation page, in their order. */
export const LANES = ['pending', 'approved', 'rejected', 'spam'] as const satisfies CommentStatus[]
export type Lane = (typeof LANES)[number]

export const LANE_LABELS: Record<Lane, string> = {
  pending: 'Pending',
  approved: 'Approved',
  rejected: 'Rejected',
  spam: 'Spam',
}

/** Reads a lane from an address; anything unknown is the lane of what waits. */
export function parseLane(value: unknown): Lane {
  return LANES.find((lane) => lane === value) ?? 'pending'
}
