import { stripInternalHeaders } from './strip-internal-headers'

test('both forms of the headers lose the internal names and keep the others', () => {
  const request = {
    headers: { 'x-prerender-revalidate': 'a', rsc: '1', 'x-payload-http-method-override': 'GET' },
    rawHeaders: [
      'X-Prerender-Revalidate',
      'a',
      'RSC',
      '1',
      'X-Payload-HTTP-Method-Override',
      'GET',
    ],
  }
  stripInternalHeaders(request)
  expect(request.headers).toEqual({ rsc: '1', 'x-payload-http-method-override': 'GET' })
  expect(request.rawHeaders).toEqual(['RSC', '1', 'X-Payload-HTTP-Method-Override', 'GET'])
})
