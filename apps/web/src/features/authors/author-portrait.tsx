import type { Author } from '@footnote/contracts/author'
import { listPictureSources } from '../../media/list-picture-sources'
import { Picture } from '../../ui/picture'
import styles from './author-portrait.module.css'

/** An author's photo; nothing for one who has none. The name beside it says who it shows. */
export function AuthorPortrait({ author, size }: { author: Author; size: 'small' | 'large' }) {
  if (author.photo === null) return null
  const sources = listPictureSources(author.photo)
  return <Picture sources={sources} alt="" sizes="7rem" className={styles[size]} />
}
