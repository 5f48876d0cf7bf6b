import { z } from 'zod'
import type { System } from './start-system'

const REQUEST_TIMEOUT_MS = 30_000
const FoundSchema = z.object({ docs: z.array(z.record(z.string(), z.unknown())) })
const SavedSchema = z.object({ doc: z.object({ id: z.string() }) })

/** The newsroom's API as an editor uses it, for what a journey needs to have happened. */
export type StaffApi = {
  /** Publishes a copy of a demo article under this slug; returns its id. */
  publishCopy: (input: { of: string; slug: string; headline: string }) => Promise<string>
  /** Changes an article; `_status` in the data publishes it or takes it offline. */
  changeArticle: (id: string, data: Record<string, unknown>) => Promise<void>
  /** Publishes an article of the demo library's author with this body; returns its id. */
  publishArticle: (input: { slug: string; headline: string; body: unknown }) => Promise<string>
  /** Adds a source to the library; returns its id. */
  addReference: (data: Record<string, unknown>) => Promise<string>
  findReferenceId: (citationKey: string) => Promise<string>
  changeReference: (id: string, data: Record<string, unknown>) => Promise<void>
  changeSettings: (data: Record<string, unknown>) => Promise<void>
}

/** Logs a member of the demo staff in, by default the editor. */
export async function openStaffApi(system: System, role = 'editor'): Promise<StaffApi> {
  const account = await system.accountOf(role)
  const token = await logIn(system, account)
  const ask = async (method: string, path: string, data?: unknown): Promise<unknown> => {
    const answer = await fetch(`${system.cmsUrl}${path}`, {
      method,
      headers: { 'content-type': 'application/json', authorization: `JWT ${token}` },
      body: data === undefined ? null : JSON.stringify(data),
      signal: AbortSignal.timeout(REQUEST_TIMEOUT_MS),
    })
    const text = await answer.text()
    if (!answer.ok) throw new Error(`${method} ${path} answered ${answer.status}: ${text}`)
    return JSON.parse(text)
  }

  const create = async (path: string, data: unknown) =>
    SavedSchema.parse(await ask('POST', path, data)).doc.id
  const findOne = async (collection: string, field: string, value: string) => {
    const query = `where[${field}][equals]=${value}&depth=0&limit=1`
    const [found] = FoundSchema.parse(await ask('GET', `/api/${collection}?${query}`)).docs
    if (found === undefined) throw new Error(`There is no ${value} among the ${collection}.`)
    return found
  }

  return {
    publishCopy: async ({ of, slug, headline }) => {
      const { dek, body, authors } = await findOne('articles', 'slug', of)
      return create('/api/articles', { headline, slug, dek, body, authors, _status: 'published' })
    },
    publishArticle: async (article) => {
      const { dek, authors } = await findOne('articles', 'slug', 'caffeine-and-sleep')
      return create('/api/articles', { dek, authors, ...article, _status: 'published' })
    },
    addReference: (data) => create('/api/references', data),
    findReferenceId: async (citationKey) =>
      String((await findOne('references', 'citationKey', citationKey))['id']),
    changeReference: async (id, data) => {
      await ask('PATCH', `/api/references/${id}`, data)
    },
    changeSettings: async (data) => {
      await ask('POST', '/api/globals/siteSettings', data)
    },
    changeArticle: async (id, data) => {
      await ask('PATCH', `/api/articles/${id}`, data)
    },
  }
}

/** The staff token is in a cookie only: no answer's body carries it. */
async function logIn(
  system: System,
  account: { email: string; password: string },
): Promise<string> {
  const answer = await fetch(`${system.cmsUrl}/api/users/login`, {
    method: 'POST',
    headers: { 'content-type': 'application/json' },
    body: JSON.stringify(account),
    signal: AbortSignal.timeout(REQUEST_TIMEOUT_MS),
  })
  const token = /-token=([^;]+)/.exec(answer.headers.getSetCookie().join('; '))?.[1]
  if (token !== undefined) return token
  throw new Error(`Staff could not log in (${answer.status}): ${await answer.text()}`)
}
