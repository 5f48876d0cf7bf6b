/** Keeps what a reader has typed in this browser until it is stored. */
export type CommentDraft = {
  read: () => string
  write: (text: string) => void
}

/** The draft of one form: a new comment on an article, or the reply to one comment. */
export function openCommentDraft(articleId: string, parentId: string | null): CommentDraft {
  const key = `footnote-draft-${articleId}-${parentId ?? 'new'}`
  return {
    read: () => withStorage((storage) => storage.getItem(key)) ?? '',
    write: (text) => {
      withStorage((storage) => {
        if (text === '') storage.removeItem(key)
        else storage.setItem(key, text)
      })
    },
  }
}

/** A browser may forbid storage or have none left: then a draft lasts as long as the page. */
function withStorage<Result>(act: (storage: Storage) => Result): Result | undefined {
  try {
    return act(window.localStorage)
  } catch {
    return undefined
  }
}
