import {
  DELIVERY_HEADER,
  type RevalidationMessage,
  SIGNATURE_HEADER,
  signedContent,
  TIMESTAMP_HEADER,
} from '@footnote/contracts/revalidation'
import { createHmac, randomUUID } from 'node:crypto'
import { readFile } from 'node:fs/promises'
import path from 'node:path'
import { z } from 'zod'
import type { Target } from '../target'

const TIMEOUT_MS = 60_000
const SecretsSchema = z.object({ WEBHOOK_SECRET: z.string() })

/** Tells the site what became stale, as the CMS would. Throws unless all of it was built anew. */
export async function announceStale({
  target,
  dataDir,
  stale,
}: {
  target: Target
  dataDir: string
  stale: RevalidationMessage
}): Promise<void> {
  const secrets = await readFile(path.join(dataDir, 'secrets.json'), 'utf8')
  const { WEBHOOK_SECRET: secret } = SecretsSchema.parse(JSON.parse(secrets))
  const body = JSON.stringify(stale)
  const timestampSeconds = Math.floor(Date.now() / 1_000)
  const deliveryId = randomUUID()
  const content = signedContent({ timestampSeconds, deliveryId, body })
  const answer = await fetch(`${target.site}/api/revalidate`, {
    method: 'POST',
    headers: {
      'content-type': 'application/json',
      [SIGNATURE_HEADER]: `v1=${createHmac('sha256', secret).update(content).digest('hex')}`,
      [TIMESTAMP_HEADER]: String(timestampSeconds),
      [DELIVERY_HEADER]: deliveryId,
    },
    body,
    signal: AbortSignal.timeout(TIMEOUT_MS),
  })
  if (!answer.ok) throw new Error(`the site answers ${answer.status} to a revalidation`)
}
