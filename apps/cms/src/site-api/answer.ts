/** An answer to the site that concerns one visitor: JSON, never stored on the way. */
export function answer(
  status: number,
  body: unknown,
  headers: Record<string, string> = {},
): Response {
  return Response.json(body, { status, headers: { 'cache-control': 'no-store', ...headers } })
}

/** Too many tries; `retryAfterSeconds` is exact. */
export function answerLimited(retryAfterSeconds: number): Response {
  return answer(
    429,
    { status: 'limited', retryAfterSeconds },
    { 'retry-after': String(retryAfterSeconds) },
  )
}

/** Somebody may not do this; the message says who may. */
export function answerRefused(message: string): Response {
  return answer(403, { status: 'refused', message })
}

/** Nobody is logged in. */
export function answerLoggedOut(): Response {
  return answer(401, { status: 'logged-out' })
}
