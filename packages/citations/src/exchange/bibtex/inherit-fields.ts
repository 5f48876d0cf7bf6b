/** What belongs to an entry alone. Source: biblatex manual, "Cross-referencing". */
const OWN_FIELDS = new Set(
  'abstract annotation annote author crossref doi entrysubtype eprint eprinttype file ids keywords label note pages pmcid pmid shorttitle subtitle title titleaddon url urldate x-footnote xref'.split(
    ' ',
  ),
)

/**
 * Completes the fields of an entry with those of the one it is part of: its title becomes the
 * title of the book, and whatever else the entry does not say itself is taken over.
 *
 * Source: biblatex manual, appendix B, "Default inheritance setup".
 */
export function inheritFields(
  fields: ReadonlyMap<string, string>,
  parent: ReadonlyMap<string, string>,
): Map<string, string> {
  const inherited = new Map([...parent].filter(([name]) => !OWN_FIELDS.has(name)))
  const title = parent.get('title')
  const subtitle = parent.get('subtitle')
  if (title !== undefined && !inherited.has('booktitle')) {
    inherited.set('booktitle', subtitle === undefined ? title : `${title}: ${subtitle}`)
  }
  return new Map([...inherited, ...fields])
}
