import type { PayloadRequest } from 'payload'
import { idOf } from '../../../relations/id-of'
import type { CitationTargets } from '../../articles/rewrite-citations'

/** Those of the references that were merged, each with the one it was merged into. */
export async function findMergeTargets(
  req: PayloadRequest,
  ids: readonly string[],
): Promise<CitationTargets> {
  if (ids.length === 0) return new Map()
  const { docs } = await req.payload.find({
    collection: 'references',
    req,
    overrideAccess: true,
    depth: 0,
    limit: ids.length,
    pagination: false,
    select: { mergedInto: true },
    where: { and: [{ id: { in: [...ids] } }, { mergedInto: { exists: true } }] },
  })
  return new Map(docs.flatMap(({ id, mergedInto }) => pairOf(id, idOf(mergedInto))))
}

function pairOf(id: string, target: string | null): [string, string][] {
  return target === null ? [] : [[id, target]]
}
