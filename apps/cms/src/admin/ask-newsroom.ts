import type { z } from 'zod'

/** The newsroom did not answer in time, or not as expected; the message is for the editor. */
export class NewsroomAwayError extends Error {
  override name = 'NewsroomAwayError'
}

/**
 * Asks one of the newsroom's own addresses as the member of staff who is logged in. An answer of
 * the expected shape counts whatever its status: a limit is an outcome too, and says what to do.
 */
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
  signal?: AbortSignal
  timeoutMs: number
}): Promise<z.infer<Schema>> {
  try {
    const answer = await fetch(address, {
      method: body === undefined ? 'GET' : 'POST',
      credentials: 'include',
      ...(body === undefined
        ? {}
        : { headers: { 'content-type': 'application/json' }, body: JSON.stringify(body) }),
      signal: AbortSignal.any([AbortSignal.timeout(timeoutMs), ...(signal ? [signal] : [])]),
    })
    const read = schema.safeParse(await answer.json())
    if (read.success) return read.data
    throw new NewsroomAwayError(`${address} answered ${answer.status}.`, { cause: read.error })
  } catch (cause) {
    if (signal?.aborted) throw cause
    throw new NewsroomAwayError(
      'The newsroom did not answer. Check your connection, and that you are still logged in.',
      { cause },
    )
  }
}
