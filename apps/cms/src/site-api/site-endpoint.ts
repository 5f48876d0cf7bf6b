import type { Endpoint, PayloadRequest } from 'payload'

/** What an endpoint for the site answers: JSON for a value, 404 for null. */
type Answer = object | null

/**
 * An address of the site's API. The gate has already let only the site in; what the
 * answer shows depends on the address alone, so the caller's account is not looked at.
 */
export function siteEndpoint(
  path: `/site/${string}`,
  answer: (req: PayloadRequest) => Promise<Answer>,
): Omit<Endpoint, 'root'> {
  return {
    path,
    method: 'get',
    handler: async (req) => {
      const body = await answer(req)
      const headers = { 'cache-control': 'no-store' }
      if (body === null) return Response.json({ error: 'not-found' }, { status: 404, headers })
      return Response.json(body, { headers })
    },
  }
}
