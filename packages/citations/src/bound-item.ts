import type { CslItem, CslName } from '@footnote/contracts/reference'
import { REFERENCE_CHARS_MAX } from '@footnote/contracts/reference-draft'
import { cutText } from './cut-text'
import { TEXT_FIELDS } from './text-fields'

/** More names than this are never printed: no style shows more than ten before "et al". */
const NAMES_MAX = 20
const TEXT_CHARS_MAX = REFERENCE_CHARS_MAX.URL
const NAME_CHARS_MAX = REFERENCE_CHARS_MAX.groupName

/**
 * Cuts an item down to what a page could ever print, so that ten thousand authors or a field of
 * a megabyte cost no more than twenty authors and two thousand characters. What the contract
 * allows comes back unchanged, except names that every style leaves out.
 */
export function boundItem(item: CslItem): CslItem {
  const bounded = { ...item }
  for (const field of TEXT_FIELDS) {
    const text = bounded[field]
    if (text !== undefined) bounded[field] = cutText(text, TEXT_CHARS_MAX)
  }
  if (bounded.author !== undefined) bounded.author = boundNames(bounded.author)
  if (bounded.editor !== undefined) bounded.editor = boundNames(bounded.editor)
  return bounded
}

/** People and groups are bounded apart, because a group may stand after the people of a long list. */
function boundNames(names: CslName[]): CslName[] {
  const people = names.filter(({ literal }) => literal === undefined).slice(0, NAMES_MAX)
  const groups = names.filter(({ literal }) => literal !== undefined).slice(0, NAMES_MAX)
  return [...people, ...groups].map(boundName)
}

function boundName(name: CslName): CslName {
  const bounded = { ...name }
  for (const part of ['family', 'given', 'suffix', 'literal'] as const) {
    const text = bounded[part]
    if (text !== undefined) bounded[part] = cutText(text, NAME_CHARS_MAX)
  }
  return bounded
}
