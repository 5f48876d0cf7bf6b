import type { Author } from '@footnote/contracts/author'
import { AuthorPortrait } from './author-portrait'
import styles from './author-profile.module.css'
import { AuthorRole } from './author-role'
import { formatOrcidUrl } from './format-orcid-url'

/** Who an author is, at the head of what they wrote. */
export function AuthorProfile({ author }: { author: Author }) {
  const links = [
    ...(author.orcid === null
      ? []
      : [{ url: formatOrcidUrl(author.orcid), text: `ORCID ${author.orcid}` }]),
    ...author.sameAs.map((url) => ({ url, text: new URL(url).hostname.replace(/^www\./, '') })),
  ]
  return (
    <header className={styles.profile}>
      <AuthorPortrait author={author} size="large" />
      <div className={styles.text}>
        <h1 className={styles.name}>{author.name}</h1>
        <AuthorRole author={author} className={styles.role} />
        {author.isMedicalReviewer && <p className={styles.role}>Medical reviewer</p>}
        {author.bio !== null && <p className={styles.bio}>{author.bio}</p>}
        {links.length > 0 && (
          <ul className={styles.links}>
            {links.map(({ url, text }) => (
              <li key={url}>
                <a href={url} rel="me noopener">
                  {text}
                </a>
              </li>
            ))}
          </ul>
        )}
      </div>
    </header>
  )
}
