import { z } from 'zod'
import { CacheTagSchema } from './cache-tag'

/** More is sent as several messages. */
export const REVALIDATION_TAGS_MAX = 100
/** More is sent as several messages. */
export const REVALIDATION_PATHS_MAX = 100

/** The header that proves who sent a webhook: `v1=` and the HMAC of `signedContent` in hex. */
export const SIGNATURE_HEADER = 'x-footnote-signature'

/** The header that says when a webhook was signed, in seconds of the Unix clock. */
export const TIMESTAMP_HEADER = 'x-footnote-timestamp'

/** The header that names a webhook; a second attempt has the name of the first. */
export const DELIVERY_HEADER = 'x-footnote-delivery'

/** How far the clocks of the two apps may differ before a webhook is refused. */
export const SIGNATURE_AGE_SECONDS_MAX = 300

/**
 * What became stale. `paths` are the pages to warm after `tags` expired.
 * With `isRemoval` the old text must not be shown once more: the tags expire at
 * once and the answer waits until every path was rebuilt.
 */
export const RevalidationMessageSchema = z.strictObject({
  tags: z.array(CacheTagSchema).min(1).max(REVALIDATION_TAGS_MAX),
  paths: z
    .array(
      z
        .string()
        .max(300)
        .regex(/^\/(?!\/)[\w\-./]*$/),
    )
    .max(REVALIDATION_PATHS_MAX),
  isRemoval: z.boolean(),
})
export type RevalidationMessage = z.infer<typeof RevalidationMessageSchema>

/**
 * The exact text both sides put through HMAC-SHA256 (hex, sent as `v1=<hex>`).
 * `timestampSeconds` is the Unix time in the timestamp header, `body` the raw bytes as text.
 */
export function signedContent(input: {
  timestampSeconds: number
  deliveryId: string
  body: string
}): string {
  return `${input.timestampSeconds}.${input.deliveryId}.${input.body}`
}
