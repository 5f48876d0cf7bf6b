import { SIGNATURE_AGE_SECONDS_MAX, signedContent } from '@footnote/contracts/revalidation'
import { createHmac, timingSafeEqual } from 'node:crypto'

export type WebhookHeaders = {
  signature: string | null
  timestamp: string | null
  deliveryId: string | null
}

export type Verdict = 'genuine' | 'forged' | 'too-old'

const SIGNATURE = /^v1=([0-9a-f]{64})$/
const TIMESTAMP = /^\d{1,12}$/
const DELIVERY_ID = /^[\w-]{8,64}$/

/**
 * Decides whether a webhook was signed with one of our secrets, for exactly this body and
 * delivery, within the last five minutes. Two secrets are accepted while they change over.
 */
export function verifyWebhook({
  body,
  headers,
  now,
  secrets,
}: {
  body: string
  headers: WebhookHeaders
  now: Date
  secrets: string[]
}): Verdict {
  const given = SIGNATURE.exec(headers.signature ?? '')?.[1]
  const { deliveryId, timestamp } = headers
  if (given === undefined || timestamp === null || deliveryId === null) return 'forged'
  if (!TIMESTAMP.test(timestamp) || !DELIVERY_ID.test(deliveryId)) return 'forged'

  const timestampSeconds = Number(timestamp)
  const content = signedContent({ timestampSeconds, deliveryId, body })
  if (!secrets.some((secret) => isSignature(given, { secret, content }))) return 'forged'
  const ageSeconds = Math.abs(now.getTime() / 1_000 - timestampSeconds)
  return ageSeconds > SIGNATURE_AGE_SECONDS_MAX ? 'too-old' : 'genuine'
}

function isSignature(
  given: string,
  { secret, content }: { secret: string; content: string },
): boolean {
  const expected = createHmac('sha256', secret).update(content).digest()
  return timingSafeEqual(Buffer.from(given, 'hex'), expected)
}
