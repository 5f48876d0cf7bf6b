import { articleTag } from '@footnote/contracts/cache-tag'
import { articlePath } from '@footnote/contracts/page-path'
import type { CollectionAfterChangeHook, CollectionBeforeDeleteHook, PayloadRequest } from 'payload'
import { findDocuments } from '../../database/find-documents'
import type { Redirect } from '../../payload-types'
import { enqueueRevalidation } from '../../revalidation/enqueue-revalidation'

/** An address that leads elsewhere from now on does so at once. */
export const announceRedirect: CollectionAfterChangeHook<Redirect> = async ({
  doc,
  operation,
  previousDoc,
  context,
  req,
}) => {
  // A renamed article announces its old address itself.
  if (context['isAnnounced'] !== true)
    await announceSlugs(req, [doc.from, ...(operation === 'create' ? [] : [previousDoc.from])])
  return doc
}

/** An address that leads nowhere any more stops leading there. */
export const announceRedirectRemoval: CollectionBeforeDeleteHook = async ({ context, id, req }) => {
  if (context['isAnnounced'] === true) return
  const redirects = await findDocuments({ req, collection: 'redirects', ids: [String(id)] })
  await announceSlugs(
    req,
    redirects.map(({ from }) => from),
  )
}

async function announceSlugs(req: PayloadRequest, slugs: readonly string[]): Promise<void> {
  const known = [...new Set(slugs)]
  if (known.length === 0) return
  await enqueueRevalidation({
    req,
    tags: known.map(articleTag),
    paths: known.map(articlePath),
    isRemoval: false,
  })
}
