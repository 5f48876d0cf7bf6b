import { useEffect, useEffectEvent, useId, useRef } from 'react'
import { createPortal } from 'react-dom'
import frame from '../../admin/dialog.module.css'
import type { ReferenceHit } from '../../collections/references/api/reference-hit'
import type { SourceIdentifier } from '../../collections/references/api/source-identifier'
import styles from './cite-dialog.module.css'
import { DialogStep } from './dialog-step'
import { nameIdentifier } from './find-pasted-identifier'
import { type LookUpStep, useLookUp } from './use-look-up'

/** What the dialog begins with: a question, something to look up, or a source that needs a reason. */
export type DialogStart =
  | { kind: 'ask' }
  | { kind: 'look-up'; identifier: SourceIdentifier }
  | { kind: 'reason'; reference: ReferenceHit }

/**
 * Adds a source by its identifier, or asks why a retracted one is cited. Nothing is stored
 * before the editor says so; Escape leaves the text as it was.
 */
export function CiteDialog({
  start,
  needsReason,
  onCite,
  onWrite,
  onClose,
}: {
  start: DialogStart
  needsReason: (reference: ReferenceHit) => boolean
  onCite: (reference: ReferenceHit, reason: string | null) => void
  onWrite: (identifier: SourceIdentifier | null) => void
  onClose: () => void
}) {
  const lookUp = useLookUp(firstStep(start))
  const dialog = useRef<HTMLDialogElement>(null)
  const heading = useId()

  const begin = useEffectEvent(() => {
    if (dialog.current?.open === false) dialog.current.showModal()
    if (start.kind === 'look-up') void lookUp.lookUp(start.identifier.value)
  })
  useEffect(() => begin(), [])

  return createPortal(
    <dialog
      aria-labelledby={heading}
      className={`${frame['dialog']} ${styles['steps']}`}
      onClose={onClose}
      ref={dialog}
    >
      <h2 className={frame['heading']} id={heading}>
        {nameStep(lookUp.step)}
      </h2>
      <DialogStep
        lookUp={lookUp}
        needsReason={needsReason}
        onCancel={() => dialog.current?.close()}
        onCite={(reference, reason) => {
          // While the dialog is open, the text behind it cannot have the focus.
          dialog.current?.close()
          onCite(reference, reason)
        }}
        onWrite={(identifier) => {
          dialog.current?.close()
          onWrite(identifier)
        }}
      />
    </dialog>,
    document.body,
  )
}

function firstStep(start: DialogStart): LookUpStep {
  switch (start.kind) {
    case 'ask':
      return { kind: 'asking', message: null }
    case 'look-up':
      return { kind: 'waiting', text: nameIdentifier(start.identifier), isAdding: false }
    case 'reason':
      return { kind: 'here', reference: start.reference, wasLookedUp: false }
  }
}

function nameStep(step: LookUpStep): string {
  switch (step.kind) {
    case 'asking':
      return 'Add a source by its DOI or PubMed number'
    case 'waiting':
      return step.isAdding ? `Adding ${step.text} …` : `Looking up ${step.text} …`
    case 'here':
      return step.wasLookedUp ? 'This source is in the library' : 'This source was taken back'
    case 'found':
      return step.outcome.status === 'found' ? 'Add this source?' : 'The library has one like it'
    case 'refused':
      return 'That did not work'
  }
}
