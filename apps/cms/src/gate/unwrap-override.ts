import type { Caller } from './gate-table'
import { readBytes } from './read-bytes'
import type { Refusal } from './refusal'

const QUERY_BYTES_MAX = 64 * 1_024

/** What a request asks for: its method, its parameters, and the body that is left. */
export type Asked = { method: string; parameters: URLSearchParams; rest: Request }

/**
 * The admin sends long queries as a POST that stands for a GET. For staff it becomes that GET
 * and is checked as one; from anybody else the header means nothing.
 */
export async function unwrapOverride(
  request: Request,
  caller: Caller,
): Promise<Asked | { refusal: Refusal }> {
  const asked = {
    method: request.method,
    parameters: new URL(request.url).searchParams,
    rest: request,
  }
  const isOverride =
    caller === 'staff' &&
    request.method === 'POST' &&
    request.headers.get('x-payload-http-method-override') === 'GET'
  if (!isOverride) return asked
  const bytes = await readBytes(request, QUERY_BYTES_MAX)
  if (bytes === null) return { refusal: { status: 413, message: 'This query is too long.' } }
  return {
    method: 'GET',
    parameters: new URLSearchParams(bytes.toString('utf8')),
    rest: new Request(request.url, { method: 'GET' }),
  }
}
