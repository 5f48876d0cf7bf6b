import type { Payload, Where } from 'payload'
import { findBySlug } from '../find-by-slug'
import { parseListParameters } from '../read-parameters'
import { siteEndpoint } from '../site-endpoint'
import { listArticles } from './list-articles'

export const articlesEndpoint = siteEndpoint('/site/articles', async (req) => {
  const parameters = parseListParameters(req)
  if (parameters === null) return null
  const where = await findFilter(req.payload, parameters)
  if (where === null) return null
  return listArticles({ payload: req.payload, before: parameters.before, where })
})

async function findFilter(
  payload: Payload,
  { author, tag }: { author?: string | undefined; tag?: string | undefined },
): Promise<Where | null> {
  const [byAuthor, withTag] = await Promise.all([
    author === undefined ? undefined : findBySlug({ payload, collection: 'authors', slug: author }),
    tag === undefined ? undefined : findBySlug({ payload, collection: 'tags', slug: tag }),
  ])
  if (byAuthor === null || withTag === null) return null
  return {
    and: [
      ...(byAuthor === undefined ? [] : [{ authors: { in: [byAuthor.id] } }]),
      ...(withTag === undefined ? [] : [{ tags: { in: [withTag.id] } }]),
    ],
  }
}
