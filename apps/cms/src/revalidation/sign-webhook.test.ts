import { signWebhook } from './sign-webhook'

test('the signature covers the time, the delivery and the body', () => {
  const headers = signWebhook({
    secret: 'a secret of the two apps',
    deliveryId: 'd1',
    body: '{"tags":["settings"]}',
    now: new Date('2026-01-02T03:04:05.678Z'),
  })
  expect(headers).toEqual({
    // printf %s '1767323045.d1.{"tags":["settings"]}' | openssl dgst -sha256 -hmac 'a secret of the two apps'
    'x-footnote-signature': 'v1=413d397dcef6847afe9f1d4cf1175e2236698b11e5d36e8bdb385b2d680f9c84',
    'x-footnote-timestamp': '1767323045',
    'x-footnote-delivery': 'd1',
  })
})
