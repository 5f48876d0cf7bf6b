import type { Article } from '@footnote/contracts/article'
import { authorPath } from '@footnote/contracts/page-path'
import styles from './author-names.module.css'

type Byline = Pick<Article['authors'][number], 'id' | 'slug' | 'name' | 'credentials'>

/** The people of a byline in their order, each with a link to what they wrote. */
export function AuthorNames({
  authors,
  layout = 'stacked',
}: {
  authors: Byline[]
  layout?: 'stacked' | 'inline'
}) {
  return (
    <ul className={styles[layout]}>
      {authors.map((author) => (
        <li key={author.id}>
          <a href={authorPath(author.slug)}>{author.name}</a>
          {author.credentials.length > 0 && `, ${author.credentials.join(', ')}`}
        </li>
      ))}
    </ul>
  )
}
