import type { PayloadRequest } from 'payload'
import { afterCommit } from '../database/after-commit'
import { kickJobs } from '../jobs/job-loop'
import { type MailMessageInput, MailMessageSchema } from './mail-message'

/** Queues a mail in the transaction of `req`: it goes out if, and only if, the change is kept. */
export async function queueMail({
  req,
  ...message
}: MailMessageInput & { req: PayloadRequest }): Promise<void> {
  await req.payload.jobs.queue({
    task: 'send-mail',
    queue: 'mail',
    input: MailMessageSchema.parse(message),
    req,
  })
  await afterCommit(req, kickMail)
}

function kickMail(): void {
  kickJobs('mail')
}
