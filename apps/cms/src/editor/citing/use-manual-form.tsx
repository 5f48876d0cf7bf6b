import { useDocumentDrawer } from '@payloadcms/ui'
import { type ReactNode, useEffect, useEffectEvent, useRef, useState } from 'react'
import { type ReferenceHit, toReferenceHit } from '../../collections/references/api/reference-hit'
import type { SourceIdentifier } from '../../collections/references/api/source-identifier'
import type { Reference } from '../../payload-types'
import { focusWhenShown } from './focus-when-shown'
import type { CitingText } from './use-citing-text'

/**
 * The form of a reference in a drawer, begun with what was typed or with the identifier that
 * could not be looked up. What is saved there is cited; leaving it leaves the text as it was.
 */
export function useManualForm({
  onWritten,
  onLeft,
}: {
  onWritten: (reference: ReferenceHit, text: CitingText) => void
  onLeft: () => void
}): {
  form: ReactNode
  openForm: (text: CitingText, identifier: SourceIdentifier | null) => void
} {
  const [DocumentDrawer, , { isDrawerOpen, openDrawer, closeDrawer }] = useDocumentDrawer({
    collectionSlug: 'references',
  })
  const [begun, setBegun] = useState<{ text: CitingText; data: Record<string, string> } | null>(
    null,
  )
  const wasOpen = useRef(false)
  const leave = useEffectEvent(() => {
    if (begun === null) return
    setBegun(null)
    onLeft()
  })

  useEffect(() => {
    if (wasOpen.current && !isDrawerOpen) leave()
    wasOpen.current = isDrawerOpen
  }, [isDrawerOpen])

  // The drawer opens before its form has come, and gives the focus to the button that closes it.
  useEffect(
    () => (isDrawerOpen ? focusWhenShown('dialog #field-title') : undefined),
    [isDrawerOpen],
  )

  return {
    openForm: (text, identifier) => {
      const data =
        identifier === null ? { title: text.words } : { [identifier.kind]: identifier.value }
      setBegun({ text, data })
      openDrawer()
    },
    form: begun !== null && (
      <DocumentDrawer
        initialData={begun.data}
        onSave={({ doc, operation }) => {
          if (operation !== 'create' || !isReference(doc)) return
          setBegun(null)
          closeDrawer()
          onWritten(toReferenceHit(doc), begun.text)
        }}
      />
    ),
  }
}

function isReference(doc: object): doc is Reference {
  return 'citationKey' in doc && 'status' in doc
}
