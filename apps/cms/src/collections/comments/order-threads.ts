import type { Comment } from '../../payload-types'
import { idOf } from '../../relations/id-of'

type Placed = Pick<Comment, 'id' | 'status'> & { parent?: Comment['parent'] }

/**
 * Puts comments, given oldest first, into reading order: every comment is followed by its
 * replies. What is not approved stays only where something approved hangs on it.
 */
export function orderThreads<Entry extends Placed>(comments: Entry[]): Entry[] {
  const repliesOf = new Map<string | null, Entry[]>()
  for (const comment of comments) {
    const parent = idOf(comment.parent)
    repliesOf.set(parent, [...(repliesOf.get(parent) ?? []), comment])
  }
  const collect = (comment: Entry): Entry[] => {
    const replies = (repliesOf.get(comment.id) ?? []).flatMap(collect)
    return comment.status === 'approved' || replies.length > 0 ? [comment, ...replies] : []
  }
  return (repliesOf.get(null) ?? []).flatMap(collect)
}
