import { setTimeout as pause } from 'node:timers/promises'
import { createLocalReq, type Payload } from 'payload'
import { inTransaction } from '../../../database/in-transaction'
import type { Reference } from '../../../payload-types'
import { descriptionOf } from '../description-of'
import { settleOldLevel } from './settle-old-level'

const SLICE = 100
/** Between two slices others have their turn, above all the start itself. */
const PAUSE_MS = 50

/**
 * Fills in what a reference keeps for searching and comparing where an older version of this
 * program stored it without. Runs in slices beside everything else, and may be cut short: what is
 * left is found again at the next start. Returns how many references it filled in.
 */
export async function fillDerivedFields(
  payload: Payload,
  { isStopped }: { isStopped: () => boolean },
): Promise<number> {
  const { docs } = await payload.db.find<Reference>({
    collection: 'references',
    pagination: false,
    select: { updatedAt: true },
    where: { searchText: { exists: false } },
  })
  const ids = docs.map(({ id }) => id)
  for (let start = 0; start < ids.length && !isStopped(); start += SLICE) {
    await pause(PAUSE_MS)
    await fillSlice(payload, ids.slice(start, start + SLICE))
  }
  return ids.length
}

/** Past the hooks: nobody changed these references, so nothing is dated, logged or announced. */
async function fillSlice(payload: Payload, ids: string[]): Promise<void> {
  const req = await createLocalReq({}, payload)
  await inTransaction(req, async () => {
    const { docs } = await payload.db.find<Reference>({
      collection: 'references',
      req,
      pagination: false,
      where: { and: [{ id: { in: ids } }, { searchText: { exists: false } }] },
    })
    for (const reference of docs) {
      await payload.db.updateOne({
        collection: 'references',
        id: reference.id,
        req,
        data: {
          ...descriptionOf({ ...reference }),
          ...settleOldLevel(reference),
          updatedAt: reference.updatedAt,
        },
        returning: false,
      })
    }
  })
}
