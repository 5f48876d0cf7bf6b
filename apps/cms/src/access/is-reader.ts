import type { TypedUser } from 'payload'

/** Tells whether the user behind a request is a reader of the site. */
export function isReader(user: TypedUser | null | undefined): user is TypedUser {
  const collection: string | undefined = user?.collection
  return collection === 'readers'
}
