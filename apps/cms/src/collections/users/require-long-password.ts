import { PASSWORD_CHARS_MAX, PASSWORD_CHARS_MIN } from '@footnote/contracts/reader'
import { type CollectionBeforeValidateHook, ValidationError } from 'payload'

/** No account of staff has a password that is quickly guessed; Payload would take three characters. */
export const requireLongPassword: CollectionBeforeValidateHook = ({ data }) => {
  const password: unknown = data?.['password']
  if (typeof password !== 'string' || password === '') return data
  if (password.length >= PASSWORD_CHARS_MIN && password.length <= PASSWORD_CHARS_MAX) return data
  throw new ValidationError({
    collection: 'users',
    errors: [
      {
        path: 'password',
        message: `Use ${PASSWORD_CHARS_MIN} to ${PASSWORD_CHARS_MAX} characters. A short sentence works well.`,
      },
    ],
  })
}
