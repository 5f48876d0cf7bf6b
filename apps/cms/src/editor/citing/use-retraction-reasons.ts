import { isTakenBack } from '@footnote/domain/evidence/is-taken-back'
import { useDocumentForm } from '@payloadcms/ui'
import type { ReferenceHit } from '../../collections/references/api/reference-hit'
import { addAcknowledgement, hasAcknowledgement } from './acknowledge-retraction'

const PATH = 'retractionAcknowledgement'

/** Reads and writes the article's reasons for citing retracted work, in its open form. */
export function useRetractionReasons(): {
  needsReason: (reference: ReferenceHit) => boolean
  keepReason: (reference: ReferenceHit, reason: string) => void
} {
  const { dispatchFields, getField, setModified } = useDocumentForm()

  function readReasons(): string {
    const value: unknown = getField(PATH)?.value
    return typeof value === 'string' ? value : ''
  }

  return {
    needsReason: ({ citationKey, status }) =>
      isTakenBack(status) && !hasAcknowledgement(readReasons(), citationKey),
    keepReason: ({ citationKey }, reason) => {
      const value = addAcknowledgement({ text: readReasons(), citationKey, reason })
      dispatchFields({ type: 'UPDATE', path: PATH, value })
      setModified(true)
    },
  }
}
