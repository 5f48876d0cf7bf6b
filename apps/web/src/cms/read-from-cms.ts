import 'server-only'
import type { z } from 'zod'
import { getNow } from '../cache/get-now'
import { isForOneRequest } from '../cache/request-context'
import { findPageStore } from '../cache/shared-store'
import { env } from '../env'
import { reportCmsFailure } from './cms-health'
import { CmsUnavailableError } from './cms-unavailable-error'
import { type CmsAnswer, sendToCms } from './send-to-cms'

/** A lost webhook heals within this time. */
const REVALIDATE_SECONDS = 3_600
const REMEMBERED_MAX = 500

type Remembered = { answer: CmsAnswer; tags: string[]; askedAt: number }

/** The last good answer to each path. */
const remembered = new Map<string, Remembered>()

/**
 * Reads something public from the CMS and ties the page that shows it to `tags`.
 *
 * Returns `null` where the CMS says that nothing is there (404). Throws
 * `CmsUnavailableError` for every other answer than the agreed one. A page that is
 * rendered for one request only gets the last good answer instead, because nothing is
 * kept of it: a form keeps what was typed while the CMS is away.
 */
export async function findFromCms<Schema extends z.ZodType>(
  path: string,
  { schema, tags }: { schema: Schema; tags: string[] },
): Promise<z.infer<Schema> | null> {
  const askedAt = getNow()
  try {
    const answer = await sendToCms(path, {
      ...(env.NODE_ENV === 'development'
        ? { cache: 'no-store' }
        : { next: { tags, revalidate: REVALIDATE_SECONDS } }),
      statuses: [200, 404],
    })
    const found = parseAnswer(answer, { path, schema })
    remember(path, { answer, tags, askedAt })
    return found
  } catch (error) {
    if (!(error instanceof CmsUnavailableError)) throw error
    const former = isForOneRequest() ? findRemembered(path) : null
    if (former === null) throw error
    return parseAnswer(former, { path, schema })
  }
}

/**
 * Reads something public that always exists; its absence is an outage.
 *
 * While the site is being built there is no CMS: the page is built with `whileBuilding`,
 * and nobody ever sees it, because the server keeps its own pages.
 */
export async function getFromCms<Schema extends z.ZodType>(
  path: string,
  options: { schema: Schema; tags: string[]; whileBuilding: z.infer<Schema> },
): Promise<z.infer<Schema>> {
  if (env.isBuilding) return options.whileBuilding
  const found = await findFromCms(path, options)
  if (found === null) throw new CmsUnavailableError(path, 'it answered 404')
  return found
}

function parseAnswer<Schema extends z.ZodType>(
  { status, json }: CmsAnswer,
  { path, schema }: { path: string; schema: Schema },
): z.infer<Schema> | null {
  if (status === 404) return null
  const parsed = schema.safeParse(json)
  if (parsed.success) return parsed.data
  reportCmsFailure(Date.now())
  const cause = parsed.error
  throw new CmsUnavailableError(path, 'the answer is not of the agreed shape', { cause })
}

/** What has changed since, or was taken back, is forgotten. */
function findRemembered(path: string): CmsAnswer | null {
  const former = remembered.get(path)
  if (former === undefined) return null
  const hasExpired = findPageStore()?.hasExpiredSince(former.tags, former.askedAt) ?? false
  if (!hasExpired) return former.answer
  remembered.delete(path)
  return null
}

function remember(path: string, answer: Remembered): void {
  remembered.delete(path)
  remembered.set(path, answer)
  for (const oldest of remembered.keys()) {
    if (remembered.size <= REMEMBERED_MAX) return
    remembered.delete(oldest)
  }
}
