import type { ExchangeReference } from '@footnote/citations/exchange/parsed-entry'
import type { PayloadRequest } from 'payload'
import { documentToDraft } from '../collections/references/document-to-draft'

const REFERENCES_PER_PAGE = 100

/**
 * The references of the library a page at a time, by their keys, so that the same library always
 * makes the same file. Merged ones are left out: what cites them cites another one.
 */
export async function* listExported(req: PayloadRequest): AsyncGenerator<ExchangeReference[]> {
  let after = ''
  for (;;) {
    const { docs } = await req.payload.find({
      collection: 'references',
      where: {
        and: [{ citationKey: { greater_than: after } }, { mergedInto: { exists: false } }],
      },
      sort: 'citationKey',
      depth: 0,
      limit: REFERENCES_PER_PAGE,
      pagination: false,
      overrideAccess: false,
      req,
    })
    const last = docs.at(-1)?.citationKey
    if (!last) return
    yield docs.map((reference) => ({
      citationKey: reference.citationKey ?? reference.id,
      draft: documentToDraft(reference),
    }))
    after = last
  }
}
