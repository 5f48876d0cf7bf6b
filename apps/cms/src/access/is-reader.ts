import type { TypedUser } from 'payload'

/** Tells whether the user behind a request is a reader of the site. */
export function isReader(
  user: TypedUser | null | undefined,
): user is Extract<TypedUser, { collection: 'readers' }> {
  return user?.collection === 'readers'
}
