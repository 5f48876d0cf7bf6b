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
  const anchors = new Set<string>()
  const citations = new Set<string>()
  return {
    lookups,
    nameAnchor: (text) => claim(anchors, `section-${slugify(text) || 'untitled'}`),
    nameCitation: (id) =>
      claim(citations, typeof id === 'string' && /^[a-z0-9-]{1,56}$/i.test(id) ? id : 'citation'),
  }
}

function claim(taken: Set<string>, wanted: string): string {
  let name = wanted
  for (let number = 2; taken.has(name); number += 1) name = `${wanted}-${number}`
  taken.add(name)
  return name
}
