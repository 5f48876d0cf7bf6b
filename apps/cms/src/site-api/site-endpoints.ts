import { articleEndpoint } from './articles/article-endpoint'
import { articlesEndpoint } from './articles/articles-endpoint'
import { authorEndpoint } from './authors/author-endpoint'
import { settingsEndpoint } from './settings/settings-endpoint'
import { tagEndpoint } from './tags/tag-endpoint'

/** What the site reads. */
export const siteEndpoints = [
  articlesEndpoint,
  articleEndpoint,
  authorEndpoint,
  tagEndpoint,
  settingsEndpoint,
]
