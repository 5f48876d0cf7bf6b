import { Paragraphs } from '../../ui/paragraphs'
import styles from './policy-text.module.css'

/** The whole comments policy; blank lines separate its paragraphs. */
export function PolicyText({ text }: { text: string }) {
  return (
    <div className={styles.text}>
      <Paragraphs text={text} />
    </div>
  )
}
