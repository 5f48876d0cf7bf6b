import 'server-only'
import { SETTINGS_TAG } from '@footnote/contracts/cache-tag'
import { SITE_API } from '@footnote/contracts/site-api'
import { type SiteSettings, SiteSettingsSchema } from '@footnote/contracts/site-settings'
import { cache } from 'react'
import { getFromCms } from './read-from-cms'

const WHILE_BUILDING: SiteSettings = {
  siteName: 'Footnote',
  tagline: null,
  citationStyle: 'ama',
  commentsPolicy: { summary: [], text: '' },
  commentsPausedMessage: null,
  navigation: [],
  footerNote: null,
}

/** Gets the site-wide words and choices. Throws `CmsUnavailableError`. */
export const getSiteSettings = cache(async (): Promise<SiteSettings> =>
  getFromCms(SITE_API.settings, {
    schema: SiteSettingsSchema,
    tags: [SETTINGS_TAG],
    whileBuilding: WHILE_BUILDING,
  }),
)
