import type { Author } from '@footnote/contracts/author'
import { mediaPath } from '@footnote/contracts/page-path'
import { Picture } from '../../ui/picture'
import styles from './author-portrait.module.css'

/** An author's photo; nothing for one who has none. The name beside it says who it shows. */
export function AuthorPortrait({ author, size }: { author: Author; size: 'small' | 'large' }) {
  if (author.photo === null) return null
  const sources = author.photo.renditions.map(({ filename, width, height }) => ({
    url: mediaPath(filename),
    width,
    height,
  }))
  return <Picture sources={sources} alt="" sizes="7rem" className={styles[size]} />
}
