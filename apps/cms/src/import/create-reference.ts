import { APIError, type PayloadRequest, ValidationError } from 'payload'
import type { NewReference } from '../collections/references/draft-to-document'
import type { ReadEntry } from './read-entry'

/** The library does not take this entry; the message says why, for the report. */
export class EntryRefusedError extends Error {
  override readonly name = 'EntryRefusedError'
  readonly entry: ReadEntry

  constructor(entry: ReadEntry, message: string, options: { cause: unknown }) {
    super(message, options)
    this.entry = entry
  }
}

/**
 * Puts the source of an entry into the library, under another key when its own is taken.
 * Throws an `EntryRefusedError` when the library does not take it; the transaction is lost then.
 */
export async function createReference(
  req: PayloadRequest,
  { entry, document }: { entry: ReadEntry; document: NewReference },
): Promise<{ id: string; citationKey: string | null; notes: string[] }> {
  const wantedKey = document.citationKey ?? null
  const isTaken = wantedKey !== null && (await isKeyTaken(req, wantedKey))
  try {
    const { id, citationKey = null } = await req.payload.create({
      collection: 'references',
      data: isTaken ? { ...document, citationKey: null } : document,
      depth: 0,
      overrideAccess: true,
      req,
    })
    const notes = isTaken ? [`The key ${wantedKey} is taken, so it became ${citationKey}.`] : []
    return { id, citationKey, notes }
  } catch (error) {
    const sentence = findRefusal(error)
    if (sentence === null) throw error
    throw new EntryRefusedError(entry, sentence, { cause: error })
  }
}

async function isKeyTaken(req: PayloadRequest, key: string): Promise<boolean> {
  const { totalDocs } = await req.payload.count({
    collection: 'references',
    overrideAccess: true,
    req,
    where: { citationKey: { equals: key } },
  })
  return totalDocs > 0
}

/** What the library has against an entry; `null` when the failure is not the entry's. */
function findRefusal(error: unknown): string | null {
  if (error instanceof ValidationError) {
    const sentences = error.data.errors.map(({ path, message }) => `${path}: ${message}`)
    return sentences.join(' ')
  }
  return error instanceof APIError && error.status < 500 ? error.message : null
}
