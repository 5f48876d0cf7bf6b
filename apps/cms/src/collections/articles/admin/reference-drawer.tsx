import { useDocumentDrawer } from '@payloadcms/ui'
import { useEffect, useRef } from 'react'

/** The form of a reference over the article; opens by itself, and says when it was closed. */
export function ReferenceDrawer({ id, onClose }: { id: string; onClose: () => void }) {
  const [DocumentDrawer, , { isDrawerOpen, openDrawer }] = useDocumentDrawer({
    collectionSlug: 'references',
    id,
  })
  const wasOpen = useRef(false)

  useEffect(openDrawer, [openDrawer])
  useEffect(() => {
    if (wasOpen.current && !isDrawerOpen) onClose()
    wasOpen.current = isDrawerOpen
  }, [isDrawerOpen, onClose])

  return <DocumentDrawer />
}
