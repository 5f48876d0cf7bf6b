import type { PublicComment } from '@footnote/contracts/comment'
import { Icon } from '../../ui/icon'
import styles from './comment-badge.module.css'

const BADGES = {
  author: { label: 'Author of this article', icon: 'pen' },
  'medical-reviewer': { label: 'Medical reviewer', icon: 'cross' },
  staff: { label: 'Staff', icon: 'shield' },
} as const

/** In what capacity somebody comments. */
export function CommentBadge({ badge }: { badge: NonNullable<PublicComment['badge']> }) {
  const { label, icon } = BADGES[badge]
  return (
    <span className={styles.badge}>
      <Icon name={icon} />
      {label}
    </span>
  )
}
