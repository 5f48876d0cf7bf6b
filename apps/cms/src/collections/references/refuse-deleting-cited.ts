import { APIError, type CollectionBeforeDeleteHook } from 'payload'
import { listCitingArticles } from './list-citing-articles'

/** A published article never loses a source it stands on. */
export const refuseDeletingCited: CollectionBeforeDeleteHook = async ({ req, id }) => {
  const [first, ...others] = await listCitingArticles(req, String(id))
  if (first === undefined) return
  const more = others.length === 0 ? '' : ` and ${others.length} more`
  throw new APIError(`“${first.slug}”${more} cites this reference. Take it out there first.`, 409)
}
