import { Mark } from './mark'
import styles from './logo.module.css'

/** The name and its mark, on the log-in screen. */
export function Logo() {
  return (
    <div className={styles['logo']}>
      <Mark size={40} />
      <span>Footnote</span>
    </div>
  )
}
