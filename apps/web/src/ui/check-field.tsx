import styles from './field.module.css'

/** A labelled tick box with a hint. */
export function CheckField({
  id,
  name,
  label,
  hint,
  isChecked = false,
}: {
  id: string
  name: string
  label: string
  hint: string
  isChecked?: boolean
}) {
  return (
    <div className={styles.check}>
      <input
        id={id}
        name={name}
        type="checkbox"
        className={styles.box}
        defaultChecked={isChecked}
        aria-describedby={`${id}-hint`}
      />
      <label htmlFor={id}>{label}</label>
      <span id={`${id}-hint`} className={styles.hint}>
        {hint}
      </span>
    </div>
  )
}
