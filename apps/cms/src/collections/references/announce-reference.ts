import type { CollectionAfterChangeHook } from 'payload'
import type { Reference } from '../../payload-types'
import { announceChange } from '../../staleness/announce-change'
import { listCitingArticles } from './list-citing-articles'
import { slugsOf } from '../../staleness/slugs-of'

/** A corrected or retracted source reaches every article that cites or recommends it. */
export const announceReference: CollectionAfterChangeHook<Reference> = async ({
  doc,
  operation,
  req,
}) => {
  // Nobody cites what was not there.
  if (operation === 'create') return doc
  const articleSlugs = slugsOf(await listCitingArticles(req, doc.id))
  await announceChange(req, { kind: 'reference', articleSlugs })
  return doc
}
