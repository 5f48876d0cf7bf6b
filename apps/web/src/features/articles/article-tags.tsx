import { tagPath } from '@footnote/contracts/page-path'
import type { Tag } from '@footnote/contracts/tag'
import styles from './article-tags.module.css'

/** The tags of an article, each leading to its archive. */
export function ArticleTags({ tags }: { tags: Tag[] }) {
  if (tags.length === 0) return null
  return (
    <nav className={styles.tags} aria-label="Tags">
      <ul>
        {tags.map((tag) => (
          <li key={tag.id}>
            <a href={tagPath(tag.slug)} rel="tag">
              {tag.name}
            </a>
          </li>
        ))}
      </ul>
    </nav>
  )
}
