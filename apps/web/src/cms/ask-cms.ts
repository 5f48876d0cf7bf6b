import 'server-only'
import { SITE_KEY_HEADER, VISITOR_NETWORK_HEADER } from '@footnote/contracts/site-api'
import type { z } from 'zod'
import { env } from '../env'
import { CmsUnavailableError } from './cms-unavailable-error'

const TIMEOUT_MS = 5_000

/** Who asks: the reader's CMS token, when there is one, and the keyed hash of the visitor's network. */
export type Caller = { token: string | null; visitorNetwork: string | null }

/**
 * Asks the CMS for something that concerns one visitor; nothing of it is remembered.
 *
 * The statuses in `answers` are read with their schema; any other answer throws
 * `CmsUnavailableError`, as do a failed network and 5 seconds of silence.
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
  const response = await fetch(new URL(path, env.CMS_URL), {
    method: body === undefined ? 'GET' : 'POST',
    headers: headersFor(caller, body !== undefined),
    ...(body === undefined ? {} : { body: JSON.stringify(body) }),
    cache: 'no-store',
    redirect: 'error',
    signal: AbortSignal.timeout(TIMEOUT_MS),
  }).catch((cause: unknown) => {
    throw new CmsUnavailableError(path, 'the request failed', { cause })
  })
  if (!statuses.includes(response.status)) {
    throw new CmsUnavailableError(path, `it answered ${response.status}`)
  }
  const parsed = schema.safeParse(await response.json().catch(() => undefined))
  return { status: response.status, answer: parsed.success ? parsed.data : null }
}

function headersFor(caller: Caller, hasBody: boolean): Record<string, string> {
  return {
    [SITE_KEY_HEADER]: env.SITE_KEY,
    ...(hasBody ? { 'content-type': 'application/json' } : {}),
    ...(caller.token === null ? {} : { authorization: `JWT ${caller.token}` }),
    ...(caller.visitorNetwork === null ? {} : { [VISITOR_NETWORK_HEADER]: caller.visitorNetwork }),
  }
}
