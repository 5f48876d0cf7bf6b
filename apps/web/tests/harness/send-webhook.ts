import {
  DELIVERY_HEADER,
  type RevalidationMessage,
  SIGNATURE_HEADER,
  signedContent,
  TIMESTAMP_HEADER,
} from '@footnote/contracts/revalidation'
import { createHmac, randomUUID } from 'node:crypto'
import { WEBHOOK_SECRET } from './start-site'

/** Says to the site, signed as the CMS signs, what became stale. */
export function sendWebhook(siteUrl: string, message: Partial<RevalidationMessage>) {
  const body = JSON.stringify({ tags: [], paths: [], isRemoval: false, ...message })
  const deliveryId = randomUUID()
  const timestampSeconds = Math.floor(Date.now() / 1_000)
  const content = signedContent({ timestampSeconds, deliveryId, body })
  return fetch(`${siteUrl}/api/revalidate`, {
    method: 'POST',
    body,
    headers: {
      'content-type': 'application/json',
      [DELIVERY_HEADER]: deliveryId,
      [TIMESTAMP_HEADER]: String(timestampSeconds),
      [SIGNATURE_HEADER]: `v1=${createHmac('sha256', WEBHOOK_SECRET).update(content).digest('hex')}`,
    },
  })
}
