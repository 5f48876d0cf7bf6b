import 'server-only'
import { SETTINGS_TAG } from '@footnote/contracts/cache-tag'
import { SITE_API } from '@footnote/contracts/site-api'
import { type SiteSettings, SiteSettingsSchema } from '@footnote/contracts/site-settings'
import { cache } from 'react'
import { isForOneRequest } from '../cache/request-context'
import { CmsUnavailableError } from './cms-unavailable-error'
import { getFromCms } from './read-from-cms'

const OWN_WORDS: SiteSettings = {
  siteName: 'Footnote',
  tagline: null,
  citationStyle: 'ama',
  commentsPolicy: { summary: [], text: '' },
  commentsPausedMessage: null,
  navigation: [],
  footerNote: null,
}

/**
 * Gets the site-wide words and choices. Throws `CmsUnavailableError`; a page for one visitor
 * gets our own words instead, so that forms can be shown while the CMS is away.
 */
export const getSiteSettings = cache(async (): Promise<SiteSettings> => {
  try {
    return await getFromCms(SITE_API.settings, {
      schema: SiteSettingsSchema,
      tags: [SETTINGS_TAG],
      whileBuilding: OWN_WORDS,
    })
  } catch (error) {
    if (!(error instanceof CmsUnavailableError) || !isForOneRequest()) throw error
    return OWN_WORDS
  }
})
