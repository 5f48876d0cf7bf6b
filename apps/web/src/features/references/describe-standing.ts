import type { ReferenceStatus } from '@footnote/contracts/reference'

/** What the page says of a source that no longer stands as it was published. */
export const STANDING_NAMES = {
  active: null,
  corrected: 'Corrected',
  concern: 'Expression of concern',
  retracted: 'Retracted',
  withdrawn: 'Withdrawn',
} as const satisfies Record<ReferenceStatus, string | null>

/** Whether readers must know before they trust the sentence that cites it. A correction leaves a source standing. */
export function isDoubtful(status: ReferenceStatus): boolean {
  return status !== 'active' && status !== 'corrected'
}
