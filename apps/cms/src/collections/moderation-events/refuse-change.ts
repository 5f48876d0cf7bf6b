import type { CollectionBeforeChangeHook, CollectionBeforeDeleteHook } from 'payload'

/** Holds the log together for code that skips access control, too. */
export const refuseUpdate: CollectionBeforeChangeHook = ({ data, operation }) => {
  if (operation === 'update') throw new Error('The moderation log cannot be changed.')
  return data
}

export const refuseDelete: CollectionBeforeDeleteHook = () => {
  throw new Error('The moderation log cannot be shortened.')
}
