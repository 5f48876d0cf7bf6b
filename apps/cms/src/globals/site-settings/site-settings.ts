import { defineGlobal } from '../../access/define-global'
import { announceSettings } from './announce-settings'
import { siteSettingsFields } from './site-settings-fields'

export const SiteSettings = defineGlobal({
  slug: 'siteSettings',
  label: 'Site settings',
  admin: { group: 'Site', description: 'Words and choices that hold on every page.' },
  hooks: { afterChange: [announceSettings] },
  fields: siteSettingsFields,
})
