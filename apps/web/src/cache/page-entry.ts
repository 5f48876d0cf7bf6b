import { z } from 'zod'
import type { TagClock } from './tag-clock'

/** Next makes buffers, the disk gives plain byte arrays; both become buffers over the same memory. */
const BytesSchema = z
  .instanceof(Uint8Array)
  .transform((bytes) => Buffer.from(bytes.buffer, bytes.byteOffset, bytes.byteLength))

const HeadersSchema = z.record(
  z.string(),
  z.union([z.string(), z.number(), z.array(z.string()), z.undefined()]),
)

/** What Next stores for a page, or for a route handler that answers everybody the same. */
export const PageValueSchema = z.discriminatedUnion('kind', [
  z.object({
    kind: z.literal('APP_PAGE'),
    html: z.string(),
    rscData: BytesSchema.optional(),
    headers: HeadersSchema.optional(),
    postponed: z.string().optional(),
    status: z.number().optional(),
    segmentData: z.map(z.string(), BytesSchema).optional(),
  }),
  z.object({
    kind: z.literal('APP_ROUTE'),
    body: BytesSchema,
    headers: HeadersSchema,
    status: z.number(),
  }),
])
export type PageValue = z.infer<typeof PageValueSchema>

/** One built page. Times are milliseconds of the Unix clock. */
export const PageEntrySchema = z.object({
  key: z.string(),
  /** The public path, without a query. */
  path: z.string(),
  value: PageValueSchema,
  tags: z.array(z.string()),
  /** How long the page may be shown without asking again; false for ever. */
  revalidateSeconds: z.union([z.number(), z.literal(false)]),
  /** When its render began: it may have read anything as it stood since then. */
  renderedFrom: z.number(),
  storedAt: z.number(),
})
export type PageEntry = z.infer<typeof PageEntrySchema>

/**
 * `fresh`: nothing it was built from has changed. `stale`: something has; it may be
 * shown until it was rebuilt. `withheld`: something in it was taken back; never show it again.
 */
export type Freshness = 'fresh' | 'stale' | 'withheld'

export function getFreshness(
  entry: PageEntry,
  { tagClock, bootedAt, now }: { tagClock: TagClock; bootedAt: number; now: number },
): Freshness {
  if (tagClock.isWithheldSince(entry.tags, entry.renderedFrom)) return 'withheld'
  if (tagClock.isStaleSince(entry.tags, entry.renderedFrom)) return 'stale'
  // A webhook may have come while nobody listened.
  if (entry.storedAt < bootedAt) return 'stale'
  if (entry.revalidateSeconds === false) return 'fresh'
  return now > entry.storedAt + entry.revalidateSeconds * 1_000 ? 'stale' : 'fresh'
}

/** Whether the page says that nothing stands at its address, or nothing any more. */
export function isAbsence({ value }: PageEntry): boolean {
  return value.status === 404 || value.status === 410
}

export function countBytes({ value }: PageEntry): number {
  if (value.kind === 'APP_ROUTE') return value.body.byteLength
  let bytes = value.html.length * 2 + (value.rscData?.byteLength ?? 0)
  for (const segment of value.segmentData?.values() ?? []) bytes += segment.byteLength
  return bytes
}
