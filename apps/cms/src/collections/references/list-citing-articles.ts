import type { PayloadRequest } from 'payload'
import { listPublicArticles, type PublicArticle } from '../../staleness/list-public-articles'

/** The published articles that cite a reference in the text or recommend it. */
export function listCitingArticles(req: PayloadRequest, id: string): Promise<PublicArticle[]> {
  return listPublicArticles(req, {
    or: [{ citedReferences: { in: [id] } }, { furtherReading: { in: [id] } }],
  })
}
