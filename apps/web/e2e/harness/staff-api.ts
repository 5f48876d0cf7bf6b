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
}

/** Logs the demo editor in. */
export async function openStaffApi(system: System): Promise<StaffApi> {
  const account = await system.accountOf('editor')
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

  return {
    publishCopy: async ({ of, slug, headline }) => {
      const found = await ask('GET', `/api/articles?where[slug][equals]=${of}&depth=0&limit=1`)
      const { dek, body, authors } = FoundSchema.parse(found).docs[0] ?? {}
      const data = { headline, slug, dek, body, authors, _status: 'published' }
      return SavedSchema.parse(await ask('POST', '/api/articles', data)).doc.id
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
  throw new Error(`The editor could not log in (${answer.status}): ${await answer.text()}`)
}
