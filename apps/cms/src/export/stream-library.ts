import type { WrittenFormat } from '@footnote/citations/exchange/exchange-format'
import type { PayloadRequest } from 'payload'
import { listExported } from './list-exported'
import { writePages } from './write-pages'

/**
 * The library as a file, written as fast as it is taken: one page of references is in memory,
 * whether there are ten or fifty thousand.
 */
export function streamLibrary(
  req: PayloadRequest,
  format: WrittenFormat,
): ReadableStream<Uint8Array> {
  const encoder = new TextEncoder()
  const parts = writePages(listExported(req), format)
  return new ReadableStream({
    pull: async (controller) => {
      const { done, value } = await parts.next()
      if (done) controller.close()
      else controller.enqueue(encoder.encode(value))
    },
    cancel: async () => {
      await parts.return(undefined)
    },
  })
}
