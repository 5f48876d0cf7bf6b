import { doiUrl, findDoi, findPmid, pmidUrl } from '@footnote/citations/identifiers'
import type { Reference } from '@footnote/contracts/reference'
import { DateText } from '../../ui/date-text'
import { Icon } from '../../ui/icon'
import { STANDING_NAMES, isDoubtful } from './describe-standing'
import styles from './reference-status.module.css'

/** Says that a source no longer stands as it was published; nothing for one in good standing. */
export function ReferenceStatus({ reference }: { reference: Reference }) {
  const { status, statusDate, statusNotice } = reference
  if (status === 'active') return null
  const href = findNoticeUrl(reference)
  return (
    <span className={styles.status}>
      <span className={isDoubtful(status) ? styles.doubtful : styles.corrected} data-card="status">
        <Icon name="warning" />
        <strong>{STANDING_NAMES[status]}</strong>
        {statusDate !== null && <DateText instant={statusDate} />}
      </span>
      {href !== null && (
        <a href={href} rel="noopener">
          {NOTICE_NAMES[status]}
        </a>
      )}
      {statusNotice !== null && findDoi(statusNotice) === null && <span>{statusNotice}</span>}
    </span>
  )
}

const NOTICE_NAMES = {
  corrected: 'Correction',
  concern: 'Statement of concern',
  retracted: 'Retraction notice',
  withdrawn: 'Withdrawal notice',
} as const

/** The notice goes by an identifier of its own; in older records its DOI stands among the words. */
export function findNoticeUrl({
  statusNoticeId,
  statusNotice,
}: Pick<Reference, 'statusNoticeId' | 'statusNotice'>): string | null {
  const pmid = findPmid(statusNoticeId ?? '')
  if (pmid !== null) return pmidUrl(pmid)
  const doi = findDoi(statusNoticeId ?? '') ?? findDoi(statusNotice ?? '')
  return doi === null ? null : doiUrl(doi)
}
