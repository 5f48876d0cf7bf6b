import type { RevalidationMessage } from '@footnote/contracts/revalidation'
import type { SiteRuntime } from '../serving/site-runtime'

/**
 * Expires the tags and rebuilds the pages; true when every page shows what the CMS says now.
 *
 * An ordinary change leaves the old page in place until the new one is built. A removal
 * withholds the old page at once and for good, even when the CMS falls silent in this very
 * moment: the visitor then gets a 503, never once more what somebody asked to take down.
 */
export async function applyRevalidation(
  { tags, paths, isRemoval }: RevalidationMessage,
  { store, rebuildPage }: Pick<SiteRuntime, 'store' | 'rebuildPage'>,
): Promise<boolean> {
  await store.expireTags(tags, { isRemoval })
  const rebuilt = await Promise.all(paths.map(rebuildPage))
  return rebuilt.every(Boolean)
}
