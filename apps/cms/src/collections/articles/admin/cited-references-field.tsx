'use client'

import { RelationshipField, useForm } from '@payloadcms/ui'
import type { RelationshipFieldClientProps } from 'payload'
import { type KeyboardEvent, useEffect, useRef } from 'react'

/** Lets an editor cite without the mouse: the search has the focus, and Ctrl+Enter saves. */
export function CitedReferencesField(props: RelationshipFieldClientProps) {
  const { submit } = useForm()
  const wrapper = useRef<HTMLDivElement>(null)

  useEffect(() => {
    // The drawer takes the focus when it has slid in, so the search takes it one frame later.
    const frame = requestAnimationFrame(() => wrapper.current?.querySelector('input')?.focus())
    return () => cancelAnimationFrame(frame)
  }, [])

  function saveOnControlEnter(event: KeyboardEvent) {
    if (event.key !== 'Enter' || !(event.ctrlKey || event.metaKey)) return
    event.preventDefault()
    void submit()
  }

  return (
    // eslint-disable-next-line jsx-a11y/no-static-element-interactions -- a shortcut for the fields within
    <div ref={wrapper} onKeyDown={saveOnControlEnter}>
      <RelationshipField {...props} />
    </div>
  )
}
