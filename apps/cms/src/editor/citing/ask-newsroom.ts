import type { z } from 'zod'

/** The newsroom did not answer in time, or not as expected; the message is for the editor. */
export class NewsroomAwayError extends Error {
  override name = 'NewsroomAwayError'
}

/** Asks one of the newsroom's own addresses as the member of staff who is logged in. */
export async function askNewsroom<Schema extends z.ZodType>({
  address,
  schema,
  body,
  signal,
  timeoutMs,
}: {
  address: string
  schema: Schema
  body?: unknown
  signal: AbortSignal
  timeoutMs: number
}): Promise<z.infer<Schema>> {
  try {
    const answer = await fetch(address, {
      method: body === undefined ? 'GET' : 'POST',
      credentials: 'include',
      ...(body === undefined
        ? {}
        : { headers: { 'content-type': 'application/json' }, body: JSON.stringify(body) }),
      signal: AbortSignal.any([signal, AbortSignal.timeout(timeoutMs)]),
    })
    if (!answer.ok) throw new NewsroomAwayError(`${address} answered ${answer.status}.`)
    return schema.parse(await answer.json())
  } catch (cause) {
    if (signal.aborted) throw cause
    throw new NewsroomAwayError(
      'The newsroom did not answer. Check your connection, and that you are still logged in.',
      { cause },
    )
  }
}
