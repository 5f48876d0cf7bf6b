import type { ComponentProps } from 'react'
import styles from './field.module.css'

/** A labelled field for several lines, with its error and a line that counts, both read out with it. */
export function TextArea({
  id,
  label,
  error,
  count,
  ...rest
}: Omit<ComponentProps<'textarea'>, 'id' | 'className'> & {
  id: string
  label: string
  error?: string | undefined
  count?: string | undefined
}) {
  const describedBy = [error && `${id}-error`, count && `${id}-count`].filter(Boolean).join(' ')
  return (
    <div className={styles.field}>
      <label htmlFor={id} className={styles.label}>
        {label}
      </label>
      {error !== undefined && (
        <p id={`${id}-error`} className={styles.error}>
          {error}
        </p>
      )}
      <textarea
        id={id}
        className={styles.area}
        aria-describedby={describedBy || undefined}
        aria-invalid={error === undefined ? undefined : true}
        {...rest}
      />
      <p id={`${id}-count`} className={styles.hint} role="status">
        {count}
      </p>
    </div>
  )
}
