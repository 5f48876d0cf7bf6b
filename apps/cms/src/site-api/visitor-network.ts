import { VISITOR_NETWORK_HEADER } from '@footnote/contracts/site-api'
import type { PayloadRequest } from 'payload'

/** The keyed hash of the visitor's network as the site sent it; all visitors without one share a limit. */
export function visitorNetwork(req: PayloadRequest): string {
  return req.headers.get(VISITOR_NETWORK_HEADER) ?? 'unknown'
}
