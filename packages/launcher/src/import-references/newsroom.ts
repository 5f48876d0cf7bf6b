import {
  type ImportReport,
  ImportReportSchema,
  type ImportState,
  ImportStateSchema,
} from '@footnote/contracts/reference-import'
import { z } from 'zod'
import { PlainError } from '../plain-error'
import type { Credentials } from './read-credentials'

const TIMEOUT_MS = 60_000

const RefusalSchema = z.union([
  z
    .object({ fields: z.record(z.string(), z.string()) })
    .transform(({ fields }) => Object.values(fields).join(' ')),
  z.object({ message: z.string() }).transform(({ message }) => message),
  z
    .object({ errors: z.array(z.object({ message: z.string() })).min(1) })
    .transform(({ errors }) => errors.map(({ message }) => message).join(' ')),
])

/** The running newsroom, as somebody who is logged in. Every failure is a `PlainError`. */
export type Newsroom = {
  preview: (file: { filename: string; text: string }) => Promise<ImportReport>
  start: (id: string) => Promise<ImportState>
  getState: (id: string) => Promise<ImportState>
  getReport: (id: string) => Promise<ImportReport>
}

/** Logs in to the newsroom at this address. */
export async function logIn(cmsUrl: string, credentials: Credentials): Promise<Newsroom> {
  const origin = cmsUrl.replace(/\/+$/, '')
  const answer = await send({ url: `${origin}/api/users/login`, method: 'POST', body: credentials })
  if (!answer.ok) throw new PlainError(`The log-in failed: ${await readRefusal(answer)}`)
  // No body carries the token, only the cookie that browsers get.
  const token = /-token=([^;]+)/.exec(answer.headers.getSetCookie().join('; '))?.[1]
  if (token === undefined) throw new PlainError(`There is no newsroom of Footnote at ${origin}.`)

  const ask = async (path: string, body?: unknown): Promise<unknown> => {
    const method = path.includes('?') ? 'GET' : 'POST'
    const reply = await send({ url: `${origin}/api/referenceImports${path}`, method, body, token })
    if (!reply.ok) throw new PlainError(await readRefusal(reply))
    return reply.json()
  }
  const selected = Object.keys(ImportStateSchema.shape).map((name) => `&select%5B${name}%5D=true`)
  return {
    preview: async (file) => ImportReportSchema.parse(await ask('/preview', file)),
    start: async (id) => ImportStateSchema.parse(await ask(`/${id}/start`)),
    getState: async (id) =>
      ImportStateSchema.parse(await ask(`/${id}?depth=0${selected.join('')}`)),
    getReport: async (id) => ImportReportSchema.parse(await ask(`/${id}?depth=0`)),
  }
}

async function send({
  url,
  method,
  body,
  token,
}: {
  url: string
  method: 'GET' | 'POST'
  body?: unknown
  token?: string
}): Promise<Response> {
  try {
    return await fetch(url, {
      method,
      headers: {
        ...(body === undefined ? {} : { 'content-type': 'application/json' }),
        ...(token === undefined ? {} : { authorization: `JWT ${token}` }),
      },
      ...(body === undefined ? {} : { body: JSON.stringify(body) }),
      signal: AbortSignal.timeout(TIMEOUT_MS),
    })
  } catch (error) {
    const { origin } = new URL(url)
    throw new PlainError(
      `The newsroom at ${origin} does not answer: start it with npm start, or name it with --cms.`,
      { cause: error },
    )
  }
}

async function readRefusal(answer: Response): Promise<string> {
  const text = await answer.text()
  const refusal = RefusalSchema.safeParse(parseJson(text))
  return refusal.success ? refusal.data : `the newsroom answered ${answer.status}.`
}

function parseJson(text: string): unknown {
  try {
    return JSON.parse(text)
  } catch {
    // Something in between answered in its own words; the status is all there is to say.
    return null
  }
}
