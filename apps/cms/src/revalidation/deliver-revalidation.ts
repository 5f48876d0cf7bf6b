import type { RevalidationMessage } from '@footnote/contracts/revalidation'
import { randomUUID } from 'node:crypto'
import { env } from '../env'
import { signWebhook } from './sign-webhook'

const TIMEOUT_MS = 5_000
/** The site answers when every page was rebuilt, of which it builds four at a time. */
const TIMEOUT_MS_PER_PATH = 600

/** Tells the site what became stale; throws unless it says that all is done. */
export async function deliverRevalidation(message: RevalidationMessage): Promise<void> {
  const body = JSON.stringify(message)
  const signature = signWebhook({
    secret: env.WEBHOOK_SECRET,
    deliveryId: randomUUID(),
    body,
    now: new Date(),
  })
  const answer = await fetch(new URL('/api/revalidate', env.SITE_INTERNAL_URL ?? env.SITE_URL), {
    method: 'POST',
    headers: { 'content-type': 'application/json', ...signature },
    body,
    redirect: 'error',
    signal: AbortSignal.timeout(getTimeoutMs(message)),
  })
  await answer.body?.cancel()
  if (!answer.ok) throw new Error(`The site answered ${answer.status} to a revalidation.`)
}

/** How long the site may take: a delivery cut off too early would be sent and its pages built again. */
export function getTimeoutMs({ paths }: Pick<RevalidationMessage, 'paths'>): number {
  return TIMEOUT_MS + paths.length * TIMEOUT_MS_PER_PATH
}
