import { env } from '../../env'
import styles from './log-in-note.module.css'

/** Tells a reader who strayed to the newsroom's door where theirs is. */
export function LogInNote() {
  return (
    <p className={styles['note']}>
      This is the newsroom’s door. Readers log in on <a href={env.SITE_URL}>the site</a>.
    </p>
  )
}
