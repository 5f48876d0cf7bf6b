'use client'

import { HISTORY_PUSH_TAG } from '@payloadcms/richtext-lexical/lexical'
import { useLexicalComposerContext } from '@payloadcms/richtext-lexical/lexical/react/LexicalComposerContext'
import { toast, useConfig } from '@payloadcms/ui'
import { useCallback, useState } from 'react'
import { NewsroomAwayError } from '../../admin/ask-newsroom'
import type { ReferenceHit } from '../../collections/references/api/reference-hit'
import { CiteDialog, type DialogStart } from './cite-dialog'
import { CitingMenu } from './citing-menu'
import { $insertCitation } from './insert-citation'
import type { CitingOption } from './list-citing-options'
import { type CitingText, useCitingText } from './use-citing-text'
import { searchReferences } from './search-references'
import { useManualForm } from './use-manual-form'
import { useRetractionReasons } from './use-retraction-reasons'

/** A dialog that is open, and the text it is about. */
type Open = { start: DialogStart; text: CitingText }

/** Citing from the keyboard: `@` and a few letters, or a pasted identifier. */
export function CitingPlugin() {
  const [editor] = useLexicalComposerContext()
  const { text, readText, dismiss } = useCitingText(editor)
  const { config } = useConfig()
  const { needsReason, keepReason } = useRetractionReasons()
  const [open, setOpen] = useState<Open | null>(null)
  const [libraryChange, setLibraryChange] = useState(0)
  const api = `${config.serverURL}${config.routes.api}`

  const returnToText = useCallback(() => {
    setOpen(null)
    editor.focus()
  }, [editor])

  function cite(reference: ReferenceHit, { locator, replaced }: CitingText) {
    editor.update(() => $insertCitation({ referenceId: reference.id, locator, replaced }), {
      tag: HISTORY_PUSH_TAG,
    })
  }

  function citeOrAsk(reference: ReferenceHit, about: CitingText) {
    if (needsReason(reference)) setOpen({ start: { kind: 'reason', reference }, text: about })
    else cite(reference, about)
  }

  /** Cites what the letters find once that is known, while the writing goes on. */
  async function citeFirst(typed: CitingText) {
    dismiss()
    try {
      const [first] = await searchReferences({ api, words: typed.words })
      if (first !== undefined) citeOrAsk(first, typed)
    } catch (error) {
      if (!(error instanceof NewsroomAwayError)) throw error
      // What was typed still stands in the text; without a word it would seem to be taken.
      toast.error(error.message)
    }
  }

  const { form, openForm } = useManualForm({
    onWritten: (reference, written) => {
      setLibraryChange((count) => count + 1)
      citeOrAsk(reference, written)
      editor.focus()
    },
    onLeft: returnToText,
  })

  function choose(option: CitingOption) {
    if (text === null) return
    dismiss()
    switch (option.kind) {
      case 'cite':
        return citeOrAsk(option.hit, text)
      case 'look-up':
        return setOpen({ start: { kind: 'look-up', identifier: option.identifier }, text })
      case 'ask-identifier':
        return setOpen({ start: { kind: 'ask' }, text })
      case 'write':
        return openForm(text, text.identifier)
    }
  }

  return (
    <>
      {text !== null && open === null && (
        <CitingMenu
          editor={editor}
          libraryChange={libraryChange}
          onChoose={choose}
          onChooseFirst={(typed) => void citeFirst(typed)}
          onDismiss={dismiss}
          readText={readText}
          text={text}
        />
      )}
      {open !== null && (
        <CiteDialog
          needsReason={needsReason}
          onCite={(reference, reason) => {
            if (reason !== null) keepReason(reference, reason)
            setLibraryChange((count) => count + 1)
            cite(reference, open.text)
            returnToText()
          }}
          onClose={returnToText}
          onWrite={(identifier) => {
            setOpen(null)
            openForm(open.text, identifier)
          }}
          start={open.start}
        />
      )}
      {form}
    </>
  )
}
