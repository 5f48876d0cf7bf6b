import { ReferenceStatusSchema } from '@footnote/contracts/reference'
import { isTakenBack } from '@footnote/domain/evidence/is-taken-back'
import type { DefaultServerCellComponentProps } from 'payload'
import { REFERENCE_STATUS_LABELS } from '../reference-labels'
import styles from './cells.module.css'

/** Whether a source still stands, in words. */
export function StandingCell({ cellData }: DefaultServerCellComponentProps) {
  const status = ReferenceStatusSchema.safeParse(cellData).data ?? 'active'
  if (status === 'active') return <span>{REFERENCE_STATUS_LABELS[status]}</span>
  return (
    <span className={`${styles['mark']} ${isTakenBack(status) ? styles['grave'] : ''}`}>
      {REFERENCE_STATUS_LABELS[status]}
    </span>
  )
}
