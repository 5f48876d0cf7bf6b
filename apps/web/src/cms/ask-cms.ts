import 'server-only'
import { VISITOR_NETWORK_HEADER } from '@footnote/contracts/site-api'
import type { z } from 'zod'
import { sendToCms } from './send-to-cms'

/** Who asks: the reader's CMS token, when there is one, and the keyed hash of the visitor's network. */
export type Caller = { token: string | null; visitorNetwork: string | null }

/**
 * Asks the CMS for something that concerns one visitor; nothing of it is remembered.
 *
 * `answer` is `null` when the answer is not of the agreed shape. Throws
 * `CmsUnavailableError` for a status that is none of `statuses`, and as `sendToCms` does.
 */
export async function askCms<Schema extends z.ZodType>(
  path: string,
  {
    body,
    caller,
    schema,
    statuses,
  }: { body?: unknown; caller: Caller; schema: Schema; statuses: number[] },
): Promise<{ status: number; answer: z.infer<Schema> | null }> {
  const { status, json } = await sendToCms(path, {
    method: body === undefined ? 'GET' : 'POST',
    headers: headersFor(caller, body !== undefined),
    ...(body === undefined ? {} : { body: JSON.stringify(body) }),
    cache: 'no-store',
    statuses,
  })
  const parsed = schema.safeParse(json)
  return { status, answer: parsed.success ? parsed.data : null }
}

function headersFor(caller: Caller, hasBody: boolean): Record<string, string> {
  return {
    ...(hasBody ? { 'content-type': 'application/json' } : {}),
    ...(caller.token === null ? {} : { authorization: `JWT ${caller.token}` }),
    ...(caller.visitorNetwork === null ? {} : { [VISITOR_NETWORK_HEADER]: caller.visitorNetwork }),
  }
}
