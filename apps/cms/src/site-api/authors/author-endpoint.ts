import { listIds } from '../../collections/fields/list-ids'
import { listArticles } from '../articles/list-articles'
import { findBySlug } from '../find-by-slug'
import { findPictures } from '../media/find-pictures'
import { parseListParameters, parseRouteSlug } from '../read-parameters'
import { siteEndpoint } from '../site-endpoint'
import { authorToContract } from './author-to-contract'

export const authorEndpoint = siteEndpoint('/site/authors/:slug', async (req) => {
  const { payload } = req
  const slug = parseRouteSlug(req)
  const parameters = parseListParameters(req)
  if (slug === null || parameters === null) return null
  const author = await findBySlug({ payload, collection: 'authors', slug })
  if (author === null) return null
  const [pictures, list] = await Promise.all([
    findPictures(payload, listIds([author.photo])),
    listArticles({ payload, before: parameters.before, where: { authors: { in: [author.id] } } }),
  ])
  return { author: authorToContract(author, pictures), ...list }
})
