import { APIError, type CollectionBeforeDeleteHook } from 'payload'
import { listUses } from './uses/list-uses'

const NAMED_MAX = 3

/** No article, published or being written, loses a source it stands on. */
export const refuseDeletingCited: CollectionBeforeDeleteHook = async ({ req, id }) => {
  const uses = await listUses(req, String(id))
  if (uses.length === 0) return
  const named = uses.slice(0, NAMED_MAX).map(({ headline }) => `“${headline}”`)
  const more = uses.length > NAMED_MAX ? [`${uses.length - NAMED_MAX} more`] : []
  const list = new Intl.ListFormat('en').format([...named, ...more])
  const verb = uses.length === 1 ? 'uses' : 'use'
  throw new APIError(
    `${list} ${verb} this reference. Take it out there first, or merge it into another one.`,
    409,
    null,
    true,
  )
}
