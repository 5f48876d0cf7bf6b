import type { PayloadRequest } from 'payload'
import type { ReferenceUses } from '../api/reference-uses'
import { listReadableHeadlines } from './list-readable-headlines'
import { listUses } from './list-uses'

/** The articles that rest on a source, as far as the user of the request may read them, and how many there are. */
export async function listReadableUses(req: PayloadRequest, id: string): Promise<ReferenceUses> {
  const uses = await listUses(req, id)
  const readable = await listReadableHeadlines(
    req,
    uses.map((use) => use.id),
  )
  const articles = uses.flatMap((use) => {
    const headline = readable.get(use.id)
    return headline === undefined ? [] : [{ ...use, headline }]
  })
  return { articles, total: uses.length }
}
