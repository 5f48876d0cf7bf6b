import type { ReferenceStatus } from '@footnote/contracts/reference'
import type { ReferenceDraft } from '@footnote/contracts/reference-draft'
import { findDoi } from '../identifiers'

/**
 * The note of a written entry: first whether the source still stands, in words for people, as
 * no format has a field that other programs show it from, then the note of the draft. Null when
 * there is neither. Our own field keeps both apart, so that each comes back as what it was.
 */
export function formatNote(draft: ReferenceDraft): string | null {
  const lines = [formatStanding(draft), draft.note].filter((line) => line !== null)
  return lines.length === 0 ? null : lines.join('\n')
}

/** “Retracted 2018-06-13, notice doi:10.1056/nejmc1806491. The notice in a sentence.” */
function formatStanding({
  status,
  statusDate,
  statusNotice,
  statusNoticeId,
}: ReferenceDraft): string | null {
  if (status === 'active') return null
  const since = statusDate === null ? '' : ` ${statusDate}`
  const notice = statusNoticeId === null ? '' : `, notice ${formatIdentifier(statusNoticeId)}`
  const reason = statusNotice === null ? '' : ` ${statusNotice}`
  return `${WORDS[status]}${since}${notice}.${reason}`
}

const WORDS: Record<Exclude<ReferenceStatus, 'active'>, string> = {
  corrected: 'Corrected',
  concern: 'Expression of concern',
  retracted: 'Retracted',
  withdrawn: 'Withdrawn',
}

function formatIdentifier(id: string): string {
  return `${findDoi(id) === null ? 'PMID' : 'doi'}:${id}`
}
