import type { CollectionAfterChangeHook, CollectionBeforeDeleteHook, PayloadRequest } from 'payload'
import type { Disclaimer } from '../../payload-types'
import { announceChange } from '../../staleness/announce-change'
import { listPublicArticles } from '../../staleness/list-public-articles'
import { slugsOf } from '../../staleness/slugs-of'
import { listIds } from '../fields/list-ids'

/** A new wording reaches every article it stands under. */
export const announceDisclaimer: CollectionAfterChangeHook<Disclaimer> = async ({ doc, req }) => {
  await announceWording(req, doc.id)
  return doc
}

/** A deleted disclaimer leaves every article it stood under. */
export const announceDisclaimerRemoval: CollectionBeforeDeleteHook = async ({ req, id }) => {
  await announceWording(req, String(id))
}

async function announceWording(req: PayloadRequest, id: string): Promise<void> {
  const settings = await req.payload.findGlobal({ slug: 'siteSettings', depth: 0, req })
  // The default stands under articles that name none: every page carries the tag of the settings.
  if (listIds([settings.defaultDisclaimer]).includes(id)) {
    await announceChange(req, { kind: 'settings' })
  }
  const articles = await listPublicArticles(req, { disclaimer: { equals: id } })
  await announceChange(req, { kind: 'disclaimer', articleSlugs: slugsOf(articles) })
}
