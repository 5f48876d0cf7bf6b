import { createLocalReq, type EmailAdapter } from 'payload'
import { env } from '../env'
import { queueMail } from './queue-mail'

/** Payload's own mails (a forgotten password of staff) take the same way as ours: the queue. */
export const mailAdapter: EmailAdapter = ({ payload }) => {
  const [, name = 'Footnote', address = env.MAIL_FROM] =
    /^(.*?)\s*<(.+)>$/.exec(env.MAIL_FROM) ?? []
  return {
    name: 'queue',
    defaultFromName: name,
    defaultFromAddress: address,
    sendEmail: async ({ to, subject, text, html }) => {
      const markup = typeof html === 'string' ? html : undefined
      await queueMail({
        req: await createLocalReq({}, payload),
        to: addressOf(to),
        subject: subject ?? '',
        text: typeof text === 'string' ? text : readableText(markup ?? ''),
        html: markup,
      })
    },
  }
}

function addressOf(to: unknown): string {
  if (typeof to === 'string') return to
  throw new Error('A mail goes to one address at a time.')
}

function readableText(html: string): string {
  return html
    .replace(/<a [^>]*href="([^"]+)"[^>]*>.*?<\/a>/gs, '$1')
    .replace(/<[^>]+>/g, '')
    .replace(/[ \t]+/g, ' ')
    .trim()
}
