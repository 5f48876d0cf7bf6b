import { siteEndpoint } from '../site-endpoint'
import { settingsToContract } from './settings-to-contract'

export const settingsEndpoint = siteEndpoint('/site/settings', async ({ payload }) =>
  settingsToContract(
    await payload.findGlobal({ slug: 'siteSettings', depth: 0, overrideAccess: false }),
  ),
)
