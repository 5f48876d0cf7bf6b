import {
  type RevalidationMessage,
  RevalidationMessageSchema,
} from '@footnote/contracts/revalidation'
import type { PayloadRequest } from 'payload'
import { afterCommit } from '../database/after-commit'
import { kickJobs } from '../jobs/job-loop'
import { IS_SEEDING } from './is-seeding'
import { splitMessage } from './split-message'

/**
 * Records, in the transaction of `req`, what a change made stale on the site. After the commit the
 * site is told at once; a rolled back change tells nobody.
 */
export async function enqueueRevalidation({
  req,
  ...stale
}: RevalidationMessage & { req: PayloadRequest }): Promise<void> {
  if (req.context[IS_SEEDING] === true) return
  for (const message of splitMessage(stale)) {
    await req.payload.jobs.queue({
      task: 'revalidate-site',
      queue: 'revalidation',
      input: RevalidationMessageSchema.parse(message),
      req,
    })
  }
  await afterCommit(req, kickRevalidation)
}

function kickRevalidation(): void {
  kickJobs('revalidation')
}
