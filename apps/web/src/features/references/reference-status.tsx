import { doiUrl, findDoi } from '@footnote/citations/identifiers'
import type { Reference } from '@footnote/contracts/reference'
import { Icon } from '../../ui/icon'
import styles from './reference-status.module.css'

const STATUS_NAMES = {
  corrected: 'Corrected',
  concern: 'Expression of concern',
  retracted: 'Retracted',
  withdrawn: 'Withdrawn',
} as const

/** Says that a source no longer stands as it was published; nothing for one in good standing. */
export function ReferenceStatus({
  reference: { status, statusDate, statusNotice },
}: {
  reference: Pick<Reference, 'status' | 'statusDate' | 'statusNotice'>
}) {
  if (status === 'active') return null
  return (
    <span className={status === 'corrected' ? styles.corrected : styles.doubtful}>
      <Icon name="warning" />
      <strong>{STATUS_NAMES[status]}</strong>
      {statusDate !== null && <time dateTime={statusDate}>{statusDate.slice(0, 10)}</time>}
      {statusNotice !== null && <StatusNotice notice={statusNotice} />}
    </span>
  )
}

function StatusNotice({ notice }: { notice: string }) {
  const doi = findDoi(notice)
  if (doi !== null) {
    return (
      <a href={doiUrl(doi)} rel="noopener">
        Notice
      </a>
    )
  }
  return <span>{notice}</span>
}
