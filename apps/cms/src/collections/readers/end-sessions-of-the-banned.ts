import type { CollectionBeforeChangeHook } from 'payload'
import type { Reader } from '../../payload-types'

/** Who is banned or deleted is logged out everywhere, from their next request on. */
export const endSessionsOfTheBanned: CollectionBeforeChangeHook<Reader> = ({
  data,
  originalDoc,
}) => {
  const isLeaving = data.status === 'banned' || data.status === 'deleted'
  return isLeaving && originalDoc?.status !== data.status ? { ...data, sessions: [] } : data
}
