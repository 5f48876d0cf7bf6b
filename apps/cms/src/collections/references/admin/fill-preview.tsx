import { useConfig } from '@payloadcms/ui'
import { useState } from 'react'
import { type LookUpOutcome, UPSTREAM_NAMES } from '../api/look-up-outcome'
import { draftToDocument } from '../draft-to-document'
import { REFERENCE_STATUS_LABELS } from '../reference-labels'
import styles from './fill-from-identifier.module.css'
import { type FillField, listFillChanges } from './list-fill-changes'

type Found = Extract<LookUpOutcome, { status: 'found' | 'similar' }>

/** What was found, and which fields of the form it would fill or, if the editor says so, replace. */
export function FillPreview({
  outcome,
  current,
  onFill,
  onCancel,
}: {
  outcome: Found
  current: Readonly<Record<string, unknown>>
  onFill: (fields: FillField[]) => void
  onCancel: () => void
}) {
  const { config } = useConfig()
  const found = draftToDocument(outcome.draft, outcome.source)
  const { fills, replaces } = listFillChanges({ current, found })
  const [replaced, setReplaced] = useState<FillField[]>([])
  const chosen = [...fills.map(({ field }) => field), ...replaced]
  const { status } = outcome.draft

  return (
    <div className={styles['preview']}>
      <p className={styles['found']}>{outcome.text}</p>
      <p className={styles['from']}>Found at {UPSTREAM_NAMES[outcome.source]}.</p>
      {status !== 'active' && (
        <p className={styles['warning']}>
          Not in good standing: {REFERENCE_STATUS_LABELS[status].toLowerCase()}.
        </p>
      )}
      {outcome.status === 'similar' && (
        <p className={styles['warning']}>
          Perhaps here already:{' '}
          {outcome.references.map(({ id, label }, index) => (
            <span key={id}>
              {index > 0 && ', '}
              <a href={`${config.routes.admin}/collections/references/${id}`}>{label}</a>
            </span>
          ))}
        </p>
      )}
      {outcome.warnings.map((warning) => (
        <p className={styles['warning']} key={warning}>
          {warning}
        </p>
      ))}
      {fills.length > 0 && (
        <p className={styles['from']}>
          Fills {fills.map(({ label }) => label.replace(/^\w(?=[a-z])/, lower)).join(', ')}.
        </p>
      )}
      {replaces.length > 0 && (
        <fieldset className={styles['replaces']}>
          <legend>These say something else. Tick what to replace.</legend>
          {replaces.map(({ field, label, before, after }) => (
            <label key={field}>
              <input
                checked={replaced.includes(field)}
                type="checkbox"
                onChange={({ target }) =>
                  setReplaced((fields) =>
                    target.checked ? [...fields, field] : fields.filter((name) => name !== field),
                  )
                }
              />{' '}
              <b>{label}</b> <del>{before}</del> <ins>{after}</ins>
            </label>
          ))}
        </fieldset>
      )}
      {fills.length + replaces.length === 0 && (
        <p className={styles['from']}>The form says all of it already.</p>
      )}
      <p className={styles['choices']}>
        <button
          className={styles['ask']}
          disabled={chosen.length === 0}
          type="button"
          onClick={() => onFill(chosen)}
        >
          {chosen.length === 1 ? 'Fill one field' : `Fill ${chosen.length || 'no'} fields`}
        </button>
        <button className={styles['cancel']} type="button" onClick={onCancel}>
          Cancel
        </button>
      </p>
    </div>
  )
}

function lower(letter: string): string {
  return letter.toLowerCase()
}
