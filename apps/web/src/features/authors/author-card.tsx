import type { Author } from '@footnote/contracts/author'
import { authorPath } from '@footnote/contracts/page-path'
import styles from './author-card.module.css'
import { AuthorPortrait } from './author-portrait'
import { AuthorRole } from './author-role'
import { cutAtWord } from './cut-at-word'

const BIO_CHARS_MAX = 280

/** An author in a few lines, with the way to everything they wrote. */
export function AuthorCard({ author }: { author: Author }) {
  const bio = author.bio === null ? null : cutAtWord(author.bio, BIO_CHARS_MAX)
  return (
    <div className={styles.card}>
      <AuthorPortrait author={author} size="small" />
      <div className={styles.text}>
        <h3 className={styles.name}>{author.name}</h3>
        <AuthorRole author={author} className={styles.role} />
        {bio !== null && (
          <p>
            {bio}
            {bio !== author.bio && (
              <>
                {' '}
                <a href={authorPath(author.slug)} aria-label={`Read more about ${author.name}`}>
                  Read more
                </a>
              </>
            )}
          </p>
        )}
        <a href={authorPath(author.slug)} className={styles.all}>
          View all posts by {author.name}
        </a>
      </div>
    </div>
  )
}
