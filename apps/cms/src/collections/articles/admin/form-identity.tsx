'use client'

import { useAllFormFields } from '@payloadcms/ui'
import { useEffect, useState } from 'react'

/**
 * Gives the open form a name of its own and sends it with each save: an autosave that overtakes
 * the answer to the one before carries an old lock version, and is still nobody else's.
 */
export function FormIdentity() {
  const [identity] = useState(makeIdentity)
  const [fields, dispatchFields] = useAllFormFields()

  // Asked at every change of the form: it drops what it did not get from the server when it begins.
  useEffect(() => {
    if (fields['savedFrom']?.value === identity) return
    // Not `UPDATE`, which would make the form forget what else was typed since the last save.
    const formState = { savedFrom: { initialValue: identity, value: identity, valid: true } }
    dispatchFields({ type: 'UPDATE_MANY', formState })
  }, [dispatchFields, fields, identity])

  return null
}

/** `crypto.randomUUID` is missing where the newsroom is not served over TLS. */
function makeIdentity(): string {
  const bytes = crypto.getRandomValues(new Uint8Array(16))
  return [...bytes].map((byte) => byte.toString(16).padStart(2, '0')).join('')
}
