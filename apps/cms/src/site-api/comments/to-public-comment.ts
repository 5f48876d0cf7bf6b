import type { PublicComment } from '@footnote/contracts/comment'
import type { ThreadComment } from '../../collections/comments/list-threads'
import { idOf } from '../../relations/id-of'

const REMOVED_NAME = 'Removed'

/** A comment as everybody may see it; one that is not approved becomes a stub without name and text. */
export function toPublicComment(comment: ThreadComment): PublicComment {
  const place = {
    id: comment.id,
    parentId: idOf(comment.parent),
    depth: comment.depth,
    createdAt: comment.createdAt,
  }
  if (comment.status !== 'approved') {
    return {
      ...place,
      status: 'removed',
      text: '',
      authorName: REMOVED_NAME,
      inReplyTo: null,
      badge: null,
      editedAt: null,
      editorNote: null,
    }
  }
  return {
    ...place,
    status: 'approved',
    text: comment.text,
    authorName: comment.authorName,
    inReplyTo: comment.inReplyTo ?? null,
    badge: comment.badge ?? null,
    editedAt: comment.editedAt ?? null,
    editorNote: comment.editorNote ?? null,
  }
}
