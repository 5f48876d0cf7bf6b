import type { ReferenceStatus } from '@footnote/contracts/reference'

/** How grave a standing is, from 0 for a source that stands to that of one taken back. */
export function gravityOf(status: ReferenceStatus): number {
  return RISING_GRAVITY.indexOf(status)
}

const RISING_GRAVITY: readonly ReferenceStatus[] = [
  'active',
  'corrected',
  'concern',
  'withdrawn',
  'retracted',
]
