import { createHmac } from 'node:crypto'
import { DeliveryLog } from './delivery-log'
import { verifyWebhook } from './verify-webhook'

const now = new Date('2026-03-01T12:00:00Z')
const nowSeconds = now.getTime() / 1_000
const secrets = ['the secret in use, long enough', 'the former secret, long enough']
const body = '{"tags":["articles"],"paths":["/"],"isRemoval":false}'
const deliveryId = '0b0f6f9e-8c5e-4f0e-9b39-2f1f5b7d1a11'

function sign(
  content: { body?: string; timestampSeconds?: number; deliveryId?: string },
  secret = secrets[0] ?? '',
): string {
  const signed = { body, timestampSeconds: nowSeconds, deliveryId, ...content }
  const text = `${signed.timestampSeconds}.${signed.deliveryId}.${signed.body}`
  return `v1=${createHmac('sha256', secret).update(text).digest('hex')}`
}

function verify(changed: {
  body?: string
  signature?: string | null
  timestamp?: string | null
  deliveryId?: string | null
}) {
  const headers = { signature: sign({}), timestamp: String(nowSeconds), deliveryId, ...changed }
  return verifyWebhook({ body: changed.body ?? body, headers, now, secrets })
}

test.each([
  ['signed with the secret in use', {}, 'genuine'],
  ['signed with the former secret', { signature: sign({}, secrets[1]) }, 'genuine'],
  ['signed with another secret', { signature: sign({}, 'nobody knows this one') }, 'forged'],
  ['without a signature', { signature: null }, 'forged'],
  ['with an empty signature', { signature: '' }, 'forged'],
  ['with a signature cut short', { signature: sign({}).slice(0, -1) }, 'forged'],
  ['with a longer signature', { signature: `${sign({})}0` }, 'forged'],
  ['with an older scheme', { signature: sign({}).replace('v1=', 'v0=') }, 'forged'],
  ['without a scheme', { signature: sign({}).replace('v1=', '') }, 'forged'],
  ['whose body differs by one letter', { body: body.replace('articles', 'articlez') }, 'forged'],
  ['without a time', { timestamp: null }, 'forged'],
  ['whose time is no number', { timestamp: 'now' }, 'forged'],
  ['whose time was changed', { timestamp: String(nowSeconds + 1) }, 'forged'],
  ['without an id', { deliveryId: null }, 'forged'],
  ['whose id was changed', { deliveryId: 'another-delivery' }, 'forged'],
  [
    'signed 301 seconds ago',
    {
      timestamp: String(nowSeconds - 301),
      signature: sign({ timestampSeconds: nowSeconds - 301 }),
    },
    'too-old',
  ],
  [
    'signed 301 seconds ahead',
    {
      timestamp: String(nowSeconds + 301),
      signature: sign({ timestampSeconds: nowSeconds + 301 }),
    },
    'too-old',
  ],
  [
    'signed 299 seconds ago',
    {
      timestamp: String(nowSeconds - 299),
      signature: sign({ timestampSeconds: nowSeconds - 299 }),
    },
    'genuine',
  ],
])('a webhook %s is %s', (_name, changed, verdict) => {
  expect(verify(changed)).toBe(verdict)
})

test('a delivery is new once, then repeated, and never another message', () => {
  const log = new DeliveryLog()
  expect(log.compare({ deliveryId, body, now: 0 })).toBe('new')
  log.record({ deliveryId, body, now: 0 })
  expect(log.compare({ deliveryId, body, now: 1_000 })).toBe('repeated')
  expect(log.compare({ deliveryId, body: '{}', now: 1_000 })).toBe('reused')
  expect(log.compare({ deliveryId, body, now: 11 * 60 * 1_000 })).toBe('new')
})
