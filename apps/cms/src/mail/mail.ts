import type { MailMessage } from './mail-message'

/** A mail ready to go out. */
export type Mail = MailMessage & { id: string; from: string }
