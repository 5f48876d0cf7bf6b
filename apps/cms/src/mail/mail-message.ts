import { z } from 'zod'

/** A mail as it waits in the queue. */
export const MailMessageSchema = z.object({
  to: z.string().min(3).max(320),
  subject: z.string().min(1).max(300),
  text: z.string().min(1),
  html: z
    .string()
    .nullish()
    .transform((html) => html ?? null),
})
export type MailMessage = z.infer<typeof MailMessageSchema>
export type MailMessageInput = z.input<typeof MailMessageSchema>
