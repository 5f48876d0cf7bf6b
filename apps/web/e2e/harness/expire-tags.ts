import {
  DELIVERY_HEADER,
  SIGNATURE_HEADER,
  TIMESTAMP_HEADER,
  signedContent,
} from '@footnote/contracts/revalidation'
import { createHmac, randomUUID } from 'node:crypto'
import type { System } from './start-system'

/** Tells the site, signed as the CMS signs, that these tags are stale; returns the status of its answer. */
export async function expireTags(system: System, tags: string[]): Promise<number> {
  const body = JSON.stringify({ tags, paths: [], isRemoval: false })
  const deliveryId = randomUUID()
  const timestampSeconds = Math.floor(Date.now() / 1_000)
  const signature = createHmac('sha256', system.webhookSecret)
    .update(signedContent({ timestampSeconds, deliveryId, body }))
    .digest('hex')
  const answer = await fetch(`${system.siteUrl}/api/revalidate`, {
    method: 'POST',
    body,
    headers: {
      'content-type': 'application/json',
      [DELIVERY_HEADER]: deliveryId,
      [TIMESTAMP_HEADER]: String(timestampSeconds),
      [SIGNATURE_HEADER]: `v1=${signature}`,
    },
    signal: AbortSignal.timeout(30_000),
  })
  await answer.arrayBuffer()
  return answer.status
}
