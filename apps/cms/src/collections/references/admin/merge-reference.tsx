'use client'

import { useAuth, useDocumentInfo, useFormFields, useFormModified } from '@payloadcms/ui'
import { useId, useState } from 'react'
import { z } from 'zod'
import { MergeDialog } from './merge-dialog'
import styles from './merge.module.css'

const EditorSchema = z.object({
  collection: z.literal('users'),
  roles: z.array(z.string()),
})

/** Makes one record of this one and another; the dialog says before what will change. */
export function MergeReference() {
  const { id } = useDocumentInfo()
  const { user } = useAuth()
  const isModified = useFormModified()
  const mergedInto = useFormFields(([fields]) => fields['mergedInto']?.value)
  const [isOpen, setIsOpen] = useState(false)
  const noteId = useId()
  const roles = EditorSchema.safeParse(user).data?.roles ?? []
  const mayMerge = roles.includes('editor') || roles.includes('admin')
  if (!mayMerge || typeof id !== 'string' || Boolean(mergedInto)) return null
  return (
    <div className={styles['merge']}>
      <button
        aria-describedby={noteId}
        className={styles['open']}
        disabled={isModified}
        type="button"
        onClick={() => setIsOpen(true)}
      >
        Merge into …
      </button>
      <p className={styles['hint']} id={noteId}>
        {isModified
          ? 'Save or leave your changes first.'
          : 'For a source that is here twice: articles will cite the other record.'}
      </p>
      {isOpen && <MergeDialog id={id} onClose={() => setIsOpen(false)} />}
    </div>
  )
}
