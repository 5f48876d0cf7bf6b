import 'server-only'
import { SITE_KEY_HEADER } from '@footnote/contracts/site-api'
import type { z } from 'zod'
import { env } from '../env'
import { CmsUnavailableError } from './cms-unavailable-error'

const TIMEOUT_MS = 5_000
/** A lost webhook heals within this time. */
const REVALIDATE_SECONDS = 3_600

/**
 * Reads something public from the CMS, remembered under `tags`.
 *
 * Returns `null` where the CMS says that nothing is there (404). Throws
 * `CmsUnavailableError` for every other answer than the agreed one.
 */
export async function findFromCms<Schema extends z.ZodType>(
  path: string,
  { schema, tags }: { schema: Schema; tags: string[] },
): Promise<z.infer<Schema> | null> {
  const response = await fetch(new URL(path, env.CMS_URL), {
    headers: { [SITE_KEY_HEADER]: env.SITE_KEY },
    next: { tags, revalidate: REVALIDATE_SECONDS },
    redirect: 'error',
    signal: AbortSignal.timeout(TIMEOUT_MS),
  }).catch((cause: unknown) => {
    throw new CmsUnavailableError(path, 'the request failed', { cause })
  })
  if (response.status === 404) return null
  if (!response.ok) throw new CmsUnavailableError(path, `it answered ${response.status}`)
  const parsed = schema.safeParse(await response.json().catch(() => undefined))
  if (parsed.success) return parsed.data
  throw new CmsUnavailableError(path, 'the answer is not of the agreed shape', {
    cause: parsed.error,
  })
}

/** Reads something public that always exists; its absence is an outage. */
export async function getFromCms<Schema extends z.ZodType>(
  path: string,
  options: { schema: Schema; tags: string[] },
): Promise<z.infer<Schema>> {
  const found = await findFromCms(path, options)
  if (found === null) throw new CmsUnavailableError(path, 'it answered 404')
  return found
}
