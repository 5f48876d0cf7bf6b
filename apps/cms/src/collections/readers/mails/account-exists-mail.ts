import { composeMail, type Mail } from './mail-frame'

/** Tells the owner of an address that somebody signed up with it again. */
export function accountExistsMail(input: { displayName: string; url: string }): Mail {
  return composeMail({
    subject: 'You already have an account',
    paragraphs: [
      `Hello ${input.displayName},`,
      'Somebody, probably you, just signed up with this address. You have an account already: log in with the password you chose then.',
    ],
    button: { label: 'Log in', url: input.url },
    closing: 'If it was not you, there is nothing to do. Your account is unchanged.',
  })
}
