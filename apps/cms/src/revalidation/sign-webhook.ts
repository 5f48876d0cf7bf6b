import {
  DELIVERY_HEADER,
  SIGNATURE_HEADER,
  signedContent,
  TIMESTAMP_HEADER,
} from '@footnote/contracts/revalidation'
import { createHmac } from 'node:crypto'

/** The headers by which the site knows that a webhook is ours, recent and not seen before. */
export function signWebhook(input: {
  secret: string
  deliveryId: string
  body: string
  now: Date
}): Record<string, string> {
  const timestampSeconds = Math.floor(input.now.getTime() / 1_000)
  const content = signedContent({
    timestampSeconds,
    deliveryId: input.deliveryId,
    body: input.body,
  })
  const signature = createHmac('sha256', input.secret).update(content).digest('hex')
  return {
    [SIGNATURE_HEADER]: `v1=${signature}`,
    [TIMESTAMP_HEADER]: String(timestampSeconds),
    [DELIVERY_HEADER]: input.deliveryId,
  }
}
