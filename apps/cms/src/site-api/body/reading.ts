import { slugify } from '../../collections/fields/slugify'
import type { BodyLookups } from './body-lookups'

/** One reading of one body: what its ids stand for, and the names it has given so far. */
export type Reading = {
  lookups: BodyLookups
  /** A heading's anchor, unique in this body. */
  nameAnchor: (text: string) => string
  /** A citation's id: the editor's own if it is fit and free. */
  nameCitation: (id: unknown) => string
}

/** Begins a reading; anchors and citation ids are unique within it. */
export function startReading(lookups: BodyLookups): Reading {
  const anchors = new Map<string, number>()
  const citations = new Map<string, number>()
  return {
    lookups,
    nameAnchor: (text) => claim(anchors, `section-${slugify(text) || 'untitled'}`),
    nameCitation: (id) =>
      claim(citations, typeof id === 'string' && /^[a-z0-9-]{1,56}$/i.test(id) ? id : 'citation'),
  }
}

/** `taken` remembers where counting got to, so that a thousand headings of one name are quick. */
function claim(taken: Map<string, number>, wanted: string): string {
  let number = taken.get(wanted) ?? 1
  let name = number === 1 ? wanted : `${wanted}-${number}`
  while (taken.has(name)) {
    number += 1
    name = `${wanted}-${number}`
  }
  taken.set(wanted, number)
  taken.set(name, taken.get(name) ?? 1)
  return name
}
