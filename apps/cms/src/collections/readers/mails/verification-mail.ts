import { composeMail, type Mail } from './mail-frame'

/** Asks a new reader to confirm that the address is theirs. */
export function verificationMail(input: { displayName: string; url: string }): Mail {
  return composeMail({
    subject: 'Confirm your e-mail address',
    paragraphs: [
      `Hello ${input.displayName},`,
      'Thank you for signing up. Please confirm that this address is yours; after that you can join the discussion.',
    ],
    button: { label: 'Confirm my address', url: input.url },
    closing:
      'The link works once, for 24 hours. If you did not sign up, ignore this mail and nothing happens.',
  })
}
