import {
  DELIVERY_HEADER,
  RevalidationMessageSchema,
  SIGNATURE_HEADER,
  TIMESTAMP_HEADER,
} from '@footnote/contracts/revalidation'
import { reportCmsAnswer } from '../../../cms/cms-health'
import { env } from '../../../env'
import { parseJson } from '../../../http/parse-json'
import { readBoundedText } from '../../../http/read-bounded-text'
import { applyRevalidation } from '../../../revalidation/apply-revalidation'
import { DeliveryLog } from '../../../revalidation/delivery-log'
import { verifyWebhook } from '../../../revalidation/verify-webhook'
import { getSiteRuntime } from '../../../serving/site-runtime'

const BODY_BYTES_MAX = 16 * 1024
const RETRY_AFTER_SECONDS = 5

const deliveries = new DeliveryLog()

/** The CMS says what became stale; 200 means that the next visitor sees what is new. */
export async function POST(request: Request): Promise<Response> {
  const body = await readBoundedText(request, { bytesMax: BODY_BYTES_MAX })
  if (body === null) return answer(413, 'too-large')
  const deliveryId = request.headers.get(DELIVERY_HEADER) ?? ''
  const headers = {
    signature: request.headers.get(SIGNATURE_HEADER),
    timestamp: request.headers.get(TIMESTAMP_HEADER),
    deliveryId,
  }
  const secrets = [env.WEBHOOK_SECRET, env.WEBHOOK_SECRET_PREVIOUS].filter(
    (one) => one !== undefined,
  )
  const verdict = verifyWebhook({ body, headers, now: new Date(), secrets })
  if (verdict !== 'genuine') return answer(401, verdict)

  // Whoever writes to us is there: the next page may ask again.
  reportCmsAnswer()

  const known = deliveries.compare({ deliveryId, body, now: Date.now() })
  if (known === 'repeated') return answer(200, 'repeated')
  if (known === 'reused') return answer(409, 'reused')

  const message = RevalidationMessageSchema.safeParse(parseJson(body))
  if (!message.success) return answer(422, 'malformed')
  if (!(await applyRevalidation(message.data, getSiteRuntime()))) {
    return answer(503, 'not-rebuilt', { 'retry-after': String(RETRY_AFTER_SECONDS) })
  }
  deliveries.record({ deliveryId, body, now: Date.now() })
  return answer(200, 'applied')
}

function answer(status: number, result: string, headers: Record<string, string> = {}): Response {
  return Response.json({ result }, { status, headers: { 'cache-control': 'no-store', ...headers } })
}
