import { affectedTags, type Change } from '@footnote/domain/staleness/affected-tags'
import type { PayloadRequest } from 'payload'
import { enqueueRevalidation } from '../revalidation/enqueue-revalidation'

/** Records what a change made stale, in the transaction of the change; nothing public, nothing recorded. */
export async function announceChange(req: PayloadRequest, change: Change): Promise<void> {
  const stale = affectedTags(change)
  if (stale.tags.length > 0) await enqueueRevalidation({ req, ...stale })
}
