import styles from './skip-link.module.css'

/** The first thing a keyboard reaches on every page. */
export function SkipLink({ targetId }: { targetId: string }) {
  return (
    <a href={`#${targetId}`} className={styles.link}>
      Skip to the content
    </a>
  )
}
