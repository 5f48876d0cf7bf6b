import { listArticles } from '../articles/list-articles'
import { findBySlug } from '../find-by-slug'
import { parseListParameters, parseRouteSlug } from '../read-parameters'
import { siteEndpoint } from '../site-endpoint'
import { tagToContract } from './tag-to-contract'

export const tagEndpoint = siteEndpoint('/site/tags/:slug', async (req) => {
  const { payload } = req
  const slug = parseRouteSlug(req)
  const parameters = parseListParameters(req)
  if (slug === null || parameters === null) return null
  const tag = await findBySlug({ payload, collection: 'tags', slug })
  if (tag === null) return null
  const where = { tags: { in: [tag.id] } }
  return {
    tag: tagToContract(tag),
    ...(await listArticles({ payload, before: parameters.before, where })),
  }
})
