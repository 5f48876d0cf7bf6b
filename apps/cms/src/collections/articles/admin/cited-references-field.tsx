'use client'

import { RelationshipField, useDocumentEvents, useForm, useModal } from '@payloadcms/ui'
import type { RelationshipFieldClientProps } from 'payload'
import { useEffect, useEffectEvent, useRef } from 'react'

/** Lets an editor cite without the mouse: the search has the focus, and Ctrl+Enter saves the citation. */
export function CitedReferencesField(props: RelationshipFieldClientProps) {
  const { submit } = useForm()
  const { closeModal } = useModal()
  const { mostRecentUpdate } = useDocumentEvents()
  const wrapper = useRef<HTMLDivElement>(null)
  const updateBefore = useRef(mostRecentUpdate)

  // The drawer takes the focus when it has slid in or out, so the search takes it one frame later.
  useEffect(() => {
    const frame = requestAnimationFrame(() => wrapper.current?.querySelector('input')?.focus())
    return () => cancelAnimationFrame(frame)
  }, [mostRecentUpdate])

  // A reference created in passing is chosen already: its form has nothing more to do.
  useEffect(() => {
    if (mostRecentUpdate === updateBefore.current || mostRecentUpdate === null) return
    const { drawerSlug, entitySlug, operation } = mostRecentUpdate
    if (entitySlug !== 'references' || operation !== 'create') return
    if (drawerSlug !== undefined) closeModal(drawerSlug)
  }, [mostRecentUpdate, closeModal])

  const saveOnControlEnter = useEffectEvent((event: KeyboardEvent) => {
    if (event.key !== 'Enter' || !(event.ctrlKey || event.metaKey)) return
    event.preventDefault()
    void submit()
  })

  // The keys of all fields of the drawer pass the document, after a field has taken its own.
  useEffect(() => {
    const drawer = wrapper.current?.closest('dialog')
    const listen = (event: KeyboardEvent) => {
      if (event.target instanceof Node && drawer?.contains(event.target)) saveOnControlEnter(event)
    }
    document.addEventListener('keydown', listen)
    return () => document.removeEventListener('keydown', listen)
  }, [])

  return (
    <div ref={wrapper}>
      <RelationshipField {...props} />
    </div>
  )
}
