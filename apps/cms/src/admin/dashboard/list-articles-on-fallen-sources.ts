import type { PayloadRequest } from 'payload'
import { listWaitingArticles } from './list-waiting-articles'
import type { WaitingWork } from './waiting-work'

const REFERENCES_MAX = 200

/** The articles that rest on a source that was retracted, withdrawn or called into question. */
export async function listArticlesOnFallenSources(req: PayloadRequest): Promise<WaitingWork> {
  const { docs } = await req.payload.find({
    collection: 'references',
    req,
    overrideAccess: false,
    depth: 0,
    limit: REFERENCES_MAX,
    pagination: false,
    select: {},
    where: { status: { in: ['retracted', 'withdrawn', 'concern'] } },
  })
  const heading = 'Citing a retracted or doubtful source'
  if (docs.length === 0) {
    return { heading, count: 0, href: null, items: [], note: null, tone: 'urgent' }
  }
  return listWaitingArticles({
    req,
    heading,
    where: {
      citedReferences: { in: docs.map(({ id }) => id) },
      'withdrawal.date': { exists: false },
    },
    tone: 'urgent',
  })
}
