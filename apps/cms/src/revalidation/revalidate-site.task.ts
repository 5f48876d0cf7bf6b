import { RevalidationMessageSchema } from '@footnote/contracts/revalidation'
import type { TaskConfig } from 'payload'
import { retries, tryAgainLater } from '../jobs/try-again-later'
import { wakeQueue } from '../jobs/wake-queue'
import { processSingleton } from '../process-singleton'
import { deliverRevalidation } from './deliver-revalidation'
import { mergeDeliveries } from './merge-deliveries'

const deliver = processSingleton('deliver-revalidation', () => mergeDeliveries(deliverRevalidation))

/** Tells the site what a committed change made stale, until the site has heard it. */
export const revalidateSiteTask: TaskConfig<'revalidate-site'> = {
  slug: 'revalidate-site',
  label: 'Rebuild pages of the site',
  retries,
  inputSchema: [
    { name: 'tags', type: 'json', required: true },
    { name: 'paths', type: 'json', required: true },
    { name: 'isRemoval', type: 'checkbox', required: true },
  ],
  handler: tryAgainLater(async ({ input, job, req }) => {
    await deliver(RevalidationMessageSchema.parse(input))
    // The site is back: what waits for its next attempt need not wait any longer.
    if ((job.totalTried ?? 0) > 0) await wakeQueue(req.payload, 'revalidation')
  }),
}
