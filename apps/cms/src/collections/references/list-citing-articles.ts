import type { PayloadRequest } from 'payload'
import { listPublicArticles, type PublicArticle } from '../../staleness/list-public-articles'
import { listNamesakes } from './list-namesakes'

/** The published articles that cite a reference in the text or recommend it. */
export async function listCitingArticles(
  req: PayloadRequest,
  id: string,
): Promise<PublicArticle[]> {
  const ids = [id, ...(await listNamesakes(req, id))]
  return listPublicArticles(req, {
    or: [{ citedReferences: { in: ids } }, { furtherReading: { in: ids } }],
  })
}
