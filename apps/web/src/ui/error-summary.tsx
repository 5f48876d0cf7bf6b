import styles from './error-summary.module.css'

/** What is wrong with a form, first thing in it; each field's error links to the field. */
export function ErrorSummary({
  id,
  message,
  errors,
}: {
  id: string
  message: string | null
  errors: { fieldId: string; message: string }[]
}) {
  if (message === null && errors.length === 0) return null
  return (
    <div id={id} className={styles.summary} role="alert" tabIndex={-1}>
      {message !== null && <p>{message}</p>}
      {errors.length > 0 && (
        <ul>
          {errors.map((error) => (
            <li key={error.fieldId}>
              <a href={`#${error.fieldId}`}>{error.message}</a>
            </li>
          ))}
        </ul>
      )}
    </div>
  )
}
