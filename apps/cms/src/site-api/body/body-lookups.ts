import type { Image } from '@footnote/contracts/image'

/** What a body's ids stand for; an id that is missing here is left out of the page. */
export type BodyLookups = {
  pictures: ReadonlyMap<string, Image>
  articleSlugs: ReadonlyMap<string, string>
  referenceIds: ReadonlySet<string>
}
