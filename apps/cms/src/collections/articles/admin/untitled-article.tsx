'use client'

import { useDocumentTitle, useFormFields } from '@payloadcms/ui'
import { useEffect } from 'react'
import { UNTITLED_ARTICLE } from './untitled-label'

/** Heads the form of an article without a headline with words, where Payload would show its id. */
export function UntitledArticle() {
  const headline = useFormFields(([fields]) => fields['headline']?.value)
  const { title, setDocumentTitle } = useDocumentTitle()
  const isUntitled = headline === undefined || headline === null || headline === ''

  useEffect(() => {
    if (!isUntitled || title === UNTITLED_ARTICLE) return
    // Payload sets its own title in the same turn, after this.
    const frame = requestAnimationFrame(() => setDocumentTitle(UNTITLED_ARTICLE))
    return () => cancelAnimationFrame(frame)
  }, [isUntitled, title, setDocumentTitle])

  return null
}
