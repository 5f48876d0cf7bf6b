import styles from './field.module.css'

/** A labelled line of text with its hint and its error, both read out with the field. */
export function TextField({
  id,
  name,
  label,
  type = 'text',
  autoComplete,
  hint,
  error,
  value,
  maxLength,
}: {
  id: string
  name: string
  label: string
  type?: 'text' | 'email' | 'password'
  autoComplete: string
  hint?: string | undefined
  error?: string | undefined
  value?: string | undefined
  maxLength: number
}) {
  const describedBy = [hint && `${id}-hint`, error && `${id}-error`].filter(Boolean).join(' ')
  return (
    <div className={styles.field}>
      <label htmlFor={id} className={styles.label}>
        {label}
      </label>
      {hint !== undefined && (
        <p id={`${id}-hint`} className={styles.hint}>
          {hint}
        </p>
      )}
      {error !== undefined && (
        <p id={`${id}-error`} className={styles.error}>
          {error}
        </p>
      )}
      <input
        id={id}
        name={name}
        type={type}
        className={styles.input}
        autoComplete={autoComplete}
        defaultValue={value}
        maxLength={maxLength}
        required
        aria-describedby={describedBy || undefined}
        aria-invalid={error === undefined ? undefined : true}
      />
    </div>
  )
}
