import type { PayloadRequest } from 'payload'
import { hasRole } from '../../access/has-role'
import type { WaitingWork } from './waiting-work'

/** How many changes the site has not been told of yet, and how many could not be told. */
export async function countUnfinishedRefreshes({
  payload,
  user,
}: PayloadRequest): Promise<WaitingWork> {
  const [failed, waiting] = await Promise.all([
    payload.count({ collection: 'payload-jobs', where: { hasError: { equals: true } } }),
    payload.count({
      collection: 'payload-jobs',
      where: { completedAt: { exists: false }, hasError: { not_equals: true } },
    }),
  ])
  return {
    heading: 'Changes on their way to the site',
    count: waiting.totalDocs + failed.totalDocs,
    href: hasRole(user, 'admin') ? `${payload.config.routes.admin}/collections/payload-jobs` : null,
    items: [],
    note:
      failed.totalDocs === 0
        ? null
        : `${failed.totalDocs} could not be delivered. Is the site running?`,
    tone: failed.totalDocs === 0 ? 'calm' : 'urgent',
  }
}
