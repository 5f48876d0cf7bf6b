import styles from './citation-cards.module.css'

const SCRIPT_URL = new URL('./show-citation-cards.js', import.meta.url)

/** Gives the citations of the page their cards, by a script that needs nothing but the page. */
export function CitationCards() {
  return <script async src={SCRIPT_URL.pathname} data-card={styles.card} />
}
