import { useEffect, useId, useRef, useState } from 'react'
import { createPortal } from 'react-dom'
import frame from '../../../admin/dialog.module.css'
import type { ReferenceHit } from '../api/reference-hit'
import { MergeConfirmation } from './merge-confirmation'
import { MergeOutcome } from './merge-outcome'
import { MergeTargetPicker } from './merge-target-picker'

/** First which record stays, then what will change, last what has. Escape before that leaves everything as it was. */
export function MergeDialog({ id, onClose }: { id: string; onClose: () => void }) {
  const [target, setTarget] = useState<ReferenceHit | null>(null)
  const [changed, setChanged] = useState<number | null>(null)
  const dialog = useRef<HTMLDialogElement>(null)
  const title = useRef<HTMLHeadingElement>(null)
  const heading = useId()

  useEffect(() => {
    if (dialog.current?.open === false) dialog.current.showModal()
  }, [])

  // What had the focus is gone with the step before.
  useEffect(() => {
    if (target !== null) title.current?.focus()
  }, [target, changed])

  return createPortal(
    <dialog aria-labelledby={heading} className={frame['dialog']} onClose={onClose} ref={dialog}>
      <h2
        className={frame['heading']}
        id={heading}
        ref={title}
        tabIndex={target === null ? undefined : -1}
      >
        {nameStep(target, changed !== null)}
      </h2>
      {target === null ? (
        <MergeTargetPicker id={id} onCancel={() => dialog.current?.close()} onChoose={setTarget} />
      ) : changed === null ? (
        <MergeConfirmation
          id={id}
          target={target}
          onBack={() => setTarget(null)}
          onMerged={setChanged}
        />
      ) : (
        <MergeOutcome articles={changed} target={target} />
      )}
    </dialog>,
    document.body,
  )
}

function nameStep(target: ReferenceHit | null, isMerged: boolean): string {
  if (target === null) return 'Which record stays?'
  return isMerged ? `Merged into ${target.citationKey}` : `Merge into ${target.citationKey}?`
}
