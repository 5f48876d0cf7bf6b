import type { SiteSettings } from '@footnote/contracts/site-settings'
import type { SiteSetting } from '../../payload-types'

/** The stored settings as the site receives them, with defaults for a site nobody has set up. */
export function settingsToContract(settings: SiteSetting): SiteSettings {
  return {
    siteName: settings.siteName || 'Footnote',
    tagline: settings.tagline || null,
    citationStyle: settings.citationStyle,
    commentsPolicy: {
      summary: (settings.commentsPolicySummary ?? []).slice(0, 3),
      text: settings.commentsPolicyText ?? '',
    },
    commentsPausedMessage: settings.commentsPausedMessage?.trim() || null,
    navigation: (settings.navigation ?? []).map(({ label, path }) => ({ label, path })),
    footerNote: settings.footerNote || null,
  }
}
