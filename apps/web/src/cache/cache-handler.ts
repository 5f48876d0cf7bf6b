import { z } from 'zod'
import { env } from '../env'
import { isAbsence, type PageEntry, PageValueSchema } from './page-entry'
import { NOT_FOUND_PATH, pathOfKey } from './path-of-key'
import { findAskedStatus } from './page-status'
import type { PageStore } from './page-store'
import { requestContext } from './request-context'
import { formatPolicy, hashInlineScripts } from './script-policy'
import { findPageStore } from './shared-store'

const TAGS_HEADER = 'x-next-cache-tags'
const LONG_AGO_MS = 1
/** What Next renders for a page that called notFound(). */
const ERROR_SHELL = /<html[^>]* id="__next_error__"/

/** The part of Next's page that is changed in place, so that the answer to the first visitor has it too. */
const NextPageSchema = z.looseObject({
  html: z.string(),
  status: z.number().optional(),
  headers: z.record(z.string(), z.unknown()).optional(),
})
const ContextSchema = z.looseObject({
  cacheControl: z.looseObject({ revalidate: z.union([z.number(), z.literal(false)]) }).optional(),
})

/**
 * Connects Next's incremental regeneration to the page store.
 *
 * Answers of the CMS are not kept (kind FETCH): a page is rebuilt from what the CMS says
 * now, and when it says nothing the former page stays.
 */
export default class PageCacheHandler {
  async get(key: string, { kind }: { kind: string }) {
    const store = findPageStore()
    if (store === null || kind === 'FETCH') return null
    const context = requestContext.getStore()
    if (context !== undefined) context.isForCache = true

    const entry = await store.find(key)
    const use =
      entry === null ? 'build' : chooseUse({ store, entry, isRebuild: context?.isRebuild ?? false })
    if (use !== 'show') store.noteRenderStart(key)
    if (entry === null || use === 'build') return null
    return {
      value: store.handOut(entry.value),
      lastModified: use === 'show' ? Date.now() : LONG_AGO_MS,
      cacheControl: { revalidate: entry.revalidateSeconds || 1, expire: undefined },
    }
  }

  async set(key: string, value: unknown, context: unknown): Promise<void> {
    const store = findPageStore()
    if (store === null) return
    // After a failed rebuild Next stores the former page again, as if it were new.
    if (store.isHandedOut(value)) return store.rest(key)
    completePage(value, pathOfKey(key))
    const page = PageValueSchema.safeParse(value)
    if (!page.success || (page.data.status ?? 200) >= 500) return
    const tags = page.data.headers?.[TAGS_HEADER]
    await store.replace({
      key,
      value: page.data,
      tags: typeof tags === 'string' ? tags.split(',') : [],
      revalidateSeconds: ContextSchema.parse(context).cacheControl?.revalidate ?? false,
    })
  }

  async revalidateTag(tags: string | string[]): Promise<void> {
    await findPageStore()?.expireTags([tags].flat(), { isRemoval: false })
  }

  resetRequestCache(): void {
    // Nothing is kept per request.
  }
}

/** `build`: the visitor waits for a new page. `refresh`: Next builds one after it has shown this one. */
function chooseUse({
  store,
  entry,
  isRebuild,
}: {
  store: PageStore
  entry: PageEntry
  isRebuild: boolean
}): 'build' | 'refresh' | 'show' {
  const freshness = store.getFreshness(entry)
  if (freshness === 'fresh') return 'show'
  if (freshness === 'withheld' || isRebuild) return 'build'
  if (store.isResting(entry)) return 'show'
  return isAbsence(entry) ? 'build' : 'refresh'
}

function completePage(value: unknown, path: string): void {
  if (!isNextPage(value)) return
  const isHttps = env.SITE_URL.startsWith('https:')
  const policy = formatPolicy(hashInlineScripts(value.html), { isHttps })
  value.status = getRenderedStatus(value, path)
  value.headers = { ...value.headers, 'content-security-policy': policy }
}

/**
 * The status that the render itself asks for. Next gives the status of the response that
 * it sends meanwhile, which during a refresh is that of the former page.
 */
function getRenderedStatus(
  { html, status = 200, headers }: z.infer<typeof NextPageSchema>,
  path: string,
): number {
  const asked = findAskedStatus(html)
  if (asked !== undefined) return asked
  if (path === NOT_FOUND_PATH) return 404
  if (status >= 500) return status
  if (headers?.['location'] === undefined) return ERROR_SHELL.test(html) ? 404 : 200
  return status >= 300 && status < 400 ? status : 308
}

function isNextPage(value: unknown): value is z.infer<typeof NextPageSchema> {
  return NextPageSchema.safeParse(value).success
}
