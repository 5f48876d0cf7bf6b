import { formatListTitle } from './format-list-title'
import { formatSearchText } from './format-search-text'
import { keyOfDocument } from './key-of-document'

/** What a reference keeps beside itself: how lists show it, how it is searched, what is probably the same. */
export function descriptionOf(reference: Record<string, unknown>) {
  return {
    listTitle: formatListTitle(reference),
    searchText: formatSearchText(reference),
    duplicateKey: keyOfDocument(reference),
  }
}
