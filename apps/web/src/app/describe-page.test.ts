import { describePage } from './describe-page'

test('a page has one address, for search engines and for links to it', () => {
  const path = '/tags/bone-health/before/x'
  const { alternates, openGraph } = describePage({ title: 'Bone health', path })
  expect(alternates?.canonical).toBe(path)
  expect(openGraph?.url).toBe(path)
})

test('without a description there is none, not an empty one', () => {
  expect(describePage({ title: 'Older articles', path: '/' })).not.toHaveProperty('description')
})
