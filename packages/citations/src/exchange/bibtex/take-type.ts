import type { ReferenceType } from '@footnote/contracts/reference'
import { findBibtexType } from './bibtex-types'
import type { UntakenFields } from './untaken-fields'

/** Our kind of source for an entry, from its type and the fields that say more about it. */
export function takeType(fields: UntakenFields, type: string): ReferenceType | null {
  const subtype = fields.peek('entrysubtype').toLowerCase()
  const plain = findBibtexType({ type, subtype: null })
  if (subtype === '') return plain === 'document' ? refineDocument(fields, type) : plain

  const exact = findBibtexType({ type, subtype })
  if (exact !== plain) fields.take('entrysubtype')
  return exact
}

/** Preprints and web pages have no entry type of their own in BibTeX. */
function refineDocument(fields: UntakenFields, type: string): ReferenceType {
  const archive = fields.peek('archiveprefix') || fields.peek('eprinttype')
  if (fields.peek('eprint') !== '' && !/pubmed/i.test(archive)) return 'article'
  const isOnline =
    fields.peek('url') !== '' || /\\url|^\{?https?:/i.test(fields.peek('howpublished'))
  return type === 'misc' && isOnline && fields.peek('doi') === '' ? 'webpage' : 'document'
}
