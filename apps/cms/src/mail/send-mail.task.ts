import type { TaskConfig } from 'payload'
import { env } from '../env'
import { retries, tryAgainLater } from '../jobs/try-again-later'
import { MailMessageSchema } from './mail-message'
import { sendOverSmtp } from './send-over-smtp'
import { writeMailFile } from './write-mail-file'

/** Sends a queued mail over SMTP, or writes it into the data folder while there is no SMTP_URL. */
export const sendMailTask: TaskConfig<'send-mail'> = {
  slug: 'send-mail',
  label: 'Send a mail',
  retries,
  inputSchema: [
    { name: 'to', type: 'text', required: true },
    { name: 'subject', type: 'text', required: true },
    { name: 'text', type: 'text', required: true },
    { name: 'html', type: 'text' },
  ],
  handler: tryAgainLater(async ({ input, job, req }) => {
    const message = MailMessageSchema.parse(input)
    // The same id on every attempt lets a mail server drop what it already has.
    const mail = { ...message, id: job.id, from: env.MAIL_FROM }
    if (env.SMTP_URL !== undefined) return sendOverSmtp({ url: env.SMTP_URL, mail })
    const file = await writeMailFile({ folder: env.DATA_DIR, mail, now: new Date() })
    req.payload.logger.info({ file, msg: 'a mail was written to a file' })
  }),
}
