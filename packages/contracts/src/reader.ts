import { z } from 'zod'
import { DocumentIdSchema, InstantSchema } from './identifier'

/** Source: NIST SP 800-63B, section 5.1.1.2, which asks for 8 at least. */
export const PASSWORD_CHARS_MIN = 10
/** Far above what anybody types; it bounds what a log-in makes the CMS hash. */
export const PASSWORD_CHARS_MAX = 128
/** After trimming; see `DisplayNameSchema`. */
export const DISPLAY_NAME_CHARS_MAX = 50

/** A public name: trimmed, NFC, 1 to 50 characters, no control, invisible or direction-changing characters. */
export const DisplayNameSchema = z
  .string({ error: 'Choose a name.' })
  .max(400, `Use at most ${DISPLAY_NAME_CHARS_MAX} characters.`)
  .transform((name) => name.normalize('NFC').trim().replace(/ {2,}/g, ' '))
  .pipe(
    z
      .string()
      .min(1, 'Choose a name.')
      .max(DISPLAY_NAME_CHARS_MAX, `Use at most ${DISPLAY_NAME_CHARS_MAX} characters.`)
      .regex(/^[^\p{C}\p{Zl}\p{Zp}]*$/u, 'Use letters, digits, spaces and punctuation only.')
      .regex(/[\p{L}\p{N}]/u, 'Use at least one letter or digit.'),
  )

/** Source: RFC 5321, section 4.5.3.1. */
export const EMAIL_CHARS_MAX = 254

/** An e-mail address in lower case, at most 254 characters. */
export const EmailSchema = z
  .string({ error: 'Enter your e-mail address.' })
  .trim()
  .toLowerCase()
  .min(1, 'Enter your e-mail address.')
  .max(EMAIL_CHARS_MAX, 'This address is too long.')
  .pipe(z.email('This does not look like an e-mail address. Example: name@example.org'))

/** A new password: length is the only rule. */
export const PasswordSchema = z
  .string({ error: 'Enter a password.' })
  .min(
    PASSWORD_CHARS_MIN,
    `Use at least ${PASSWORD_CHARS_MIN} characters. A short sentence works well.`,
  )
  .max(PASSWORD_CHARS_MAX, `Use at most ${PASSWORD_CHARS_MAX} characters.`)

/** What a visitor sends to open an account. */
export const SignUpSchema = z.strictObject({
  displayName: DisplayNameSchema,
  email: EmailSchema,
  password: PasswordSchema,
})
export type SignUp = z.infer<typeof SignUpSchema>

/** What a reader sends to log in; its password may be older than the rule for new ones. */
export const LogInSchema = z.strictObject({
  email: EmailSchema,
  password: z
    .string({ error: 'Enter your password.' })
    .min(1, 'Enter your password.')
    .max(PASSWORD_CHARS_MAX, `A password has at most ${PASSWORD_CHARS_MAX} characters.`),
})
export type LogIn = z.infer<typeof LogInSchema>

/** The secret of a verification link: 43 characters of base64url. */
export const EmailTokenSchema = z.string().regex(/^[\w-]{43}$/, 'This link is not complete.')
/** What the page of a verification link sends. */
export const VerifyEmailSchema = z.strictObject({ token: EmailTokenSchema })

/** The reader behind a session, as the site may know them. */
export const ReaderSchema = z.object({
  id: DocumentIdSchema,
  displayName: z.string().min(1),
  isVerified: z.boolean(),
})
export type Reader = z.infer<typeof ReaderSchema>

/** `token` is the CMS's session token; the site seals it and the browser never sees it. */
export const LogInOutcomeSchema = z.discriminatedUnion('status', [
  z.object({
    status: z.literal('logged-in'),
    reader: ReaderSchema,
    token: z.string().min(1),
    expiresAt: InstantSchema,
  }),
  z.object({ status: z.literal('wrong') }),
  z.object({ status: z.literal('limited'), retryAfterSeconds: z.number().int().positive() }),
])
export type LogInOutcome = z.infer<typeof LogInOutcomeSchema>

/** Signing up answers the same for a known and an unknown address. */
export const SignUpOutcomeSchema = z.discriminatedUnion('status', [
  z.object({ status: z.literal('accepted') }),
  z.object({ status: z.literal('invalid'), fields: z.record(z.string(), z.string()) }),
  z.object({ status: z.literal('limited'), retryAfterSeconds: z.number().int().positive() }),
])
export type SignUpOutcome = z.infer<typeof SignUpOutcomeSchema>

/** `expired` is also the answer to a link that was used or never existed. */
export const VerifyEmailOutcomeSchema = z.discriminatedUnion('status', [
  z.object({ status: z.literal('verified') }),
  z.object({ status: z.literal('expired') }),
])
export type VerifyEmailOutcome = z.infer<typeof VerifyEmailOutcomeSchema>
