import { isFromOurPages } from './is-from-our-pages'

const siteUrl = 'https://site.example/'

test.each([
  [{ 'sec-fetch-site': 'same-origin' }, true],
  [{ 'sec-fetch-site': 'same-origin', origin: 'https://site.example' }, true],
  [{ origin: 'https://site.example' }, true],
  [{ 'sec-fetch-site': 'same-site', origin: 'https://site.example' }, false],
  [{ 'sec-fetch-site': 'cross-site' }, false],
  [{ 'sec-fetch-site': 'none' }, false],
  [{ origin: 'https://evil.example' }, false],
  [{ origin: 'http://site.example' }, false],
  [{ origin: 'null' }, false],
  [{}, false],
])('a form with %j is ours: %s', (headers, isOurs) => {
  expect(isFromOurPages(new Headers(headers), siteUrl)).toBe(isOurs)
})
