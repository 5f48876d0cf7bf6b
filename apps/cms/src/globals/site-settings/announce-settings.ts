import type { GlobalAfterChangeHook } from 'payload'
import { announceChange } from '../../staleness/announce-change'

/** The site's own words reach every page. */
export const announceSettings: GlobalAfterChangeHook = async ({ req }) => {
  await announceChange(req, { kind: 'settings' })
}
