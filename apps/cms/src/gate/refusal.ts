/** Why the gate lets a request no further, as an answer. */
export type Refusal = { status: 400 | 403 | 404 | 413 | 415; message: string }

export const NOTHING_HERE: Refusal = { status: 404, message: 'not-found' }

/** The answer to a refused request. Every 404 has the same bytes, so that it tells nothing. */
export function answerRefusal({ status, message }: Refusal): Response {
  const body = status === 404 ? { error: message } : { errors: [{ message }] }
  return Response.json(body, { status, headers: { 'cache-control': 'no-store' } })
}
