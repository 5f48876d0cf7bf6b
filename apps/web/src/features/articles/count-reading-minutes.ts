import type { ArticleBody } from '@footnote/contracts/article-body'
import { listBlockTexts } from './list-block-texts'

/** Source: Brysbaert M. How many words do we read per minute? J Mem Lang. 2019;109:104047. */
const WORDS_PER_MINUTE = 238

/** How long an adult needs for a text, in whole minutes, at least one. */
export function countReadingMinutes(body: ArticleBody): number {
  const words = listBlockTexts(body).join(' ').match(/\S+/g)?.length ?? 0
  return Math.max(1, Math.round(words / WORDS_PER_MINUTE))
}
