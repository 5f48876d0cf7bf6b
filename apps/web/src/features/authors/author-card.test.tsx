import { buildAuthor } from '@footnote/fixtures/build-author'
import { render, screen } from '@testing-library/react'
import { AuthorCard } from './author-card'

test('a long biography is cut between words and goes on at the author’s page', () => {
  render(<AuthorCard author={buildAuthor({ bio: 'twelve chars '.repeat(40) })} />)
  expect(screen.getByText(/(twelve|chars) …/)).toBeVisible()
  expect(screen.getByRole('link', { name: 'Read more about Ada Demo' })).toHaveAttribute(
    'href',
    '/authors/ada-demo',
  )
})

test('a short biography is whole, and an author without one or a photo has no gap for them', () => {
  const { container } = render(<AuthorCard author={buildAuthor({ bio: null, credentials: [] })} />)
  expect(container.querySelectorAll('p, img')).toHaveLength(0)
  expect(screen.queryByText('Read more')).toBeNull()
})
