import type { SiteSettings } from '@footnote/contracts/site-settings'
import type { SiteSetting } from '../../payload-types'
import { wordsOf } from '../words-of'

/** The stored settings as the site receives them, with defaults for a site nobody has set up. */
export function settingsToContract(settings: SiteSetting): SiteSettings {
  return {
    siteName: wordsOf(settings.siteName) ?? 'Footnote',
    tagline: wordsOf(settings.tagline),
    citationStyle: settings.citationStyle,
    commentsPolicy: {
      summary: (settings.commentsPolicySummary ?? []).slice(0, 3),
      text: settings.commentsPolicyText ?? '',
    },
    commentsPausedMessage: wordsOf(settings.commentsPausedMessage),
    navigation: (settings.navigation ?? []).map(({ label, path }) => ({ label, path })),
    footerNote: wordsOf(settings.footerNote),
  }
}
