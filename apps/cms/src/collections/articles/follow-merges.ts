import type { CollectionBeforeChangeHook } from 'payload'
import { listIds } from '../fields/list-ids'
import { findMergeTargets } from '../references/merge/find-merge-targets'
import { listBodyMentions } from './list-body-mentions'
import { rewriteCitations, rewriteIds } from './rewrite-citations'

/** A restored version, or a form that was open during a merge, cites what its sources were merged into. */
export const followMerges: CollectionBeforeChangeHook = async ({ data, req }) => {
  const { referenceIds } = listBodyMentions(data['body'])
  const ids = listIds([...referenceIds, ...listIds(data['furtherReading'])])
  const targets = await findMergeTargets(req, ids)
  if (targets.size === 0) return data
  return {
    ...data,
    body: rewriteCitations(data['body'], targets),
    furtherReading: rewriteIds(data['furtherReading'], targets),
  }
}
