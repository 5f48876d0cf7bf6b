import type { ComponentProps } from 'react'
import styles from './button.module.css'

/** A button that submits its form, unless `type` says otherwise. */
export function Button({
  look = 'primary',
  type = 'submit',
  ...rest
}: Omit<ComponentProps<'button'>, 'className'> & { look?: 'primary' | 'quiet' }) {
  return <button type={type} className={styles[look]} {...rest} />
}
