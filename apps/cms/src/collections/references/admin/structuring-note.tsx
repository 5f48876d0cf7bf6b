'use client'

import { useFormFields } from '@payloadcms/ui'
import { textOf } from '../text-of'
import styles from './notes.module.css'

/** Tells that a reference is only one text so far; it can be cited all the same. */
export function StructuringNote() {
  const title = useFormFields(([fields]) => fields['title']?.value)
  const raw = useFormFields(([fields]) => fields['raw']?.value)
  if (textOf(title) !== null || textOf(raw) === null) return null
  return (
    <p className={styles['note']}>
      <strong>Needs structuring.</strong> This source is only one text so far, and readers see it as
      it stands. Fill in its title, people and date, or look it up above.
    </p>
  )
}
