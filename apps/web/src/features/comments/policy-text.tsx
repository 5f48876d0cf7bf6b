import styles from './policy-text.module.css'

/** The whole comments policy; blank lines separate its paragraphs. */
export function PolicyText({ text }: { text: string }) {
  return (
    <div className={styles.text}>
      {text.split(/\n{2,}/).map((paragraph, index) => (
        <p key={index}>{paragraph}</p>
      ))}
    </div>
  )
}
