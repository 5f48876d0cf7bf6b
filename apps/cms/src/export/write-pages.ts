import type { WrittenFormat } from '@footnote/citations/exchange/exchange-format'
import type { ExchangeReference } from '@footnote/citations/exchange/parsed-entry'
import { FRAMES, writeReference } from '@footnote/citations/exchange/write-references'
import { inSlices } from '../import/in-slices'

/** Writes pages of references as the one file that `writeReferences` would make of all of them. */
export async function* writePages(
  pages: AsyncIterable<readonly ExchangeReference[]>,
  format: WrittenFormat,
): AsyncGenerator<string> {
  const { begin, between, end } = FRAMES[format]
  yield begin
  let isFirst = true
  for await (const references of pages) {
    const entries = await inSlices(references, (reference) => writeReference(reference, format))
    yield `${isFirst ? '' : between}${entries.join(between)}`
    isFirst = false
  }
  yield end
}
