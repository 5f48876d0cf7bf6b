import { useConfig } from '@payloadcms/ui'
import type { LookUpOutcome } from '../api/look-up-outcome'
import styles from './fill-from-identifier.module.css'

type Failure = Exclude<LookUpOutcome, { status: 'found' | 'similar' }>

/** Why a look-up brings nothing to fill in, and what to do. */
export function FillFailure({ outcome }: { outcome: Failure }) {
  const { config } = useConfig()
  if (outcome.status !== 'here') return <p className={styles['said']}>{outcome.message}</p>
  const { id, label } = outcome.reference
  return (
    <p className={styles['said']}>
      This source is in the library already:{' '}
      <a href={`${config.routes.admin}/collections/references/${id}`}>{label}</a>. Cite or correct
      that record.
    </p>
  )
}
