import { isTakenBack } from '@footnote/domain/evidence/is-taken-back'
import { Button } from '@payloadcms/ui'
import type { ReferenceHit } from '../../collections/references/api/reference-hit'
import type { SourceIdentifier } from '../../collections/references/api/source-identifier'
import { AskIdentifier } from './ask-identifier'
import styles from './cite-dialog.module.css'
import { ConfirmSource } from './confirm-source'
import { describeDraft, describeHit } from './describe-source'
import { focusFirst } from './focus-first'
import { SimilarSource } from './similar-source'
import { SourceCard } from './source-card'
import type { FoundOutcome, LookUp } from './use-look-up'

/** One step of adding a source, with what can be done in it; the likeliest has the focus. */
export function DialogStep({
  lookUp: { step, lookUp, add },
  needsReason,
  onCancel,
  onCite,
  onWrite,
}: {
  lookUp: LookUp
  needsReason: (reference: ReferenceHit) => boolean
  onCancel: () => void
  onCite: (reference: ReferenceHit, reason: string | null) => void
  onWrite: (identifier: SourceIdentifier | null) => void
}) {
  async function addAndCite(outcome: FoundOutcome, reason: string | null) {
    const reference = await add(outcome)
    if (reference !== null) onCite(reference, reason)
  }

  const cancel = (
    <Button buttonStyle="secondary" margin={false} onClick={onCancel} size="medium">
      Cancel
    </Button>
  )

  switch (step.kind) {
    case 'asking':
      return (
        <AskIdentifier message={step.message} onAsk={(text) => void lookUp(text)}>
          {cancel}
        </AskIdentifier>
      )
    case 'waiting':
      return (
        <div className={styles['waiting']} key="waiting" ref={focusFirst}>
          <progress aria-label="Waiting for the answer" />
          <div className={styles['actions']}>{cancel}</div>
        </div>
      )
    case 'here':
      return (
        <>
          <SourceCard source={describeHit(step.reference)} />
          <ConfirmSource
            label="Cite it"
            needsReason={needsReason(step.reference)}
            onConfirm={(reason) => onCite(step.reference, reason)}
          >
            {cancel}
          </ConfirmSource>
        </>
      )
    case 'found': {
      const { outcome } = step
      const isAnother = outcome.status === 'similar'
      return (
        <>
          {isAnother &&
            outcome.references.map((reference) => (
              <SimilarSource
                key={reference.id}
                needsReason={needsReason(reference)}
                onCite={onCite}
                reference={reference}
              />
            ))}
          <SourceCard
            printed={outcome.text}
            source={describeDraft(outcome.draft)}
            warnings={outcome.warnings}
          />
          <ConfirmSource
            isSecond={isAnother}
            label={isAnother ? 'Add as another' : 'Add and cite'}
            needsReason={isTakenBack(outcome.draft.status)}
            onConfirm={(reason) => void addAndCite(outcome, reason)}
          >
            {cancel}
          </ConfirmSource>
        </>
      )
    }
    case 'refused':
      return (
        <div key="refused" ref={focusFirst}>
          <p className={styles['refusal']} role="alert">
            {step.message}
          </p>
          <div className={styles['actions']}>
            <Button margin={false} onClick={() => void lookUp(step.text)} size="medium">
              Try again
            </Button>
            <Button
              buttonStyle="secondary"
              margin={false}
              onClick={() => onWrite(step.identifier)}
              size="medium"
            >
              Write it by hand
            </Button>
            {cancel}
          </div>
        </div>
      )
  }
}
