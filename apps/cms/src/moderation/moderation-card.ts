import type { Lane } from './lane'

/** One comment as the moderation page shows it: plain data, all text to be shown as text. */
export type ModerationCard = {
  id: string
  lane: Lane
  lockVersion: number
  text: string
  authorName: string
  createdAt: string
  article: { headline: string; isPublic: boolean } | null
  inReplyTo: { authorName: string; text: string } | null
  holds: string[]
  reason: string | null
}
