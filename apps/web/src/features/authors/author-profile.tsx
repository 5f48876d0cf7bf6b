import type { Author } from '@footnote/contracts/author'
import { AuthorPortrait } from './author-portrait'
import styles from './author-profile.module.css'

/** Who an author is, at the head of what they wrote. */
export function AuthorProfile({ author }: { author: Author }) {
  const role = [author.credentials.join(', '), author.affiliation].filter(Boolean).join(' · ')
  const links = [
    ...(author.orcid === null
      ? []
      : [{ url: `https://orcid.org/${author.orcid}`, text: `ORCID ${author.orcid}` }]),
    ...author.sameAs.map((url) => ({ url, text: new URL(url).hostname.replace(/^www\./, '') })),
  ]
  return (
    <header className={styles.profile}>
      <AuthorPortrait author={author} size="large" />
      <div className={styles.text}>
        <h1 className={styles.name}>{author.name}</h1>
        {role !== '' && <p className={styles.role}>{role}</p>}
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
