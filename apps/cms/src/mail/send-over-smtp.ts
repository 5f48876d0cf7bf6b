import { createTransport, type Transporter } from 'nodemailer'
import { z } from 'zod'
import { processSingleton } from '../process-singleton'
import type { Mail } from './mail'

const SmtpErrorSchema = z.object({
  code: z.string().optional(),
  responseCode: z.number().optional(),
  command: z.string().optional(),
})

const transports = processSingleton('smtp-transports', () => new Map<string, Transporter>())

/** Hands a mail to the SMTP server; throws, without naming the address, if it is not taken. */
export async function sendOverSmtp({ url, mail }: { url: string; mail: Mail }): Promise<void> {
  const { id, html, ...message } = mail
  try {
    await transportOf(url).sendMail({
      ...message,
      ...(html === null ? {} : { html }),
      messageId: `<${id}@footnote>`,
      disableFileAccess: true,
      disableUrlAccess: true,
    })
  } catch (error) {
    // The server's answer usually repeats the address, so only its codes are kept.
    throw new Error(`The mail server did not take a mail (${describe(error)}).`)
  }
}

function transportOf(url: string): Transporter {
  const existing = transports.get(url)
  if (existing !== undefined) return existing
  const transport = createTransport({
    url,
    connectionTimeout: 10_000,
    greetingTimeout: 10_000,
    socketTimeout: 30_000,
  })
  transports.set(url, transport)
  return transport
}

function describe(error: unknown): string {
  const { code, responseCode, command } = SmtpErrorSchema.safeParse(error).data ?? {}
  return [code, responseCode, command].filter(Boolean).join(' ') || 'no reason given'
}
