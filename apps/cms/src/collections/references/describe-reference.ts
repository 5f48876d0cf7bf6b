import type { CollectionBeforeChangeHook } from 'payload'
import { descriptionOf } from './description-of'

/** Keeps the description of a reference in step with it. */
export const describeReference: CollectionBeforeChangeHook = ({ data }) => ({
  ...data,
  ...descriptionOf(data),
})
