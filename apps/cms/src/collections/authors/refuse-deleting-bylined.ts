import { APIError, type CollectionBeforeDeleteHook } from 'payload'
import { listPublicArticles } from '../../staleness/list-public-articles'

/** A published article never loses its byline. */
export const refuseDeletingBylined: CollectionBeforeDeleteHook = async ({ req, id }) => {
  const [first, ...others] = await listPublicArticles(req, { authors: { in: [String(id)] } })
  if (first === undefined) return
  const more = others.length === 0 ? '' : ` and ${others.length} more`
  throw new APIError(`“${first.slug}”${more} names this author. Take them out there first.`, 409)
}
