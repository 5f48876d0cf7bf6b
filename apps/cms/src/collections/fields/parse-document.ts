import { z } from 'zod'

const DocumentSchema = z.record(z.string(), z.unknown())

/**
 * What a hook is handed, as values to look at one by one: Payload types a document in a
 * hook as `any`, and an unsaved one may be undefined.
 */
export function parseDocument(document: unknown): Record<string, unknown> {
  return DocumentSchema.safeParse(document).data ?? {}
}
