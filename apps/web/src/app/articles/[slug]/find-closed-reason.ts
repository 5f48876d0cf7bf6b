import type { Article } from '@footnote/contracts/article'
import type { SiteSettings } from '@footnote/contracts/site-settings'

/** Why nobody can comment on an article now, in words for readers; `null` while one can. */
export function findClosedReason(article: Article, settings: SiteSettings): string | null {
  if (settings.commentsPausedMessage !== null) return settings.commentsPausedMessage
  if (article.comments.isOpen) return null
  return article.comments.closedReason ?? 'The discussion of this article is closed.'
}
