import type { CollectionBeforeChangeHook } from 'payload'
import { formatListTitle } from './format-list-title'
import { keyOfDocument } from './key-of-document'
import { formatSearchText } from './format-search-text'

/** Keeps beside a reference how lists show it, how it is searched and what is probably the same. */
export const describeReference: CollectionBeforeChangeHook = ({ data }) => ({
  ...data,
  listTitle: formatListTitle(data),
  searchText: formatSearchText(data),
  duplicateKey: keyOfDocument(data),
})
