import { buildArticleSummary } from '@footnote/fixtures/build-article-summary'
import { render, screen } from '@testing-library/react'
import { ArticleEntry } from './article-entry'

const datePublished = '2026-03-01T09:30:00.000Z'

test('a list says when an article was updated after the day it came out', () => {
  const dateModified = '2026-04-12T08:00:00.000Z'
  render(<ArticleEntry article={buildArticleSummary({ datePublished, dateModified })} />)
  expect(screen.getByText(/Updated/)).toHaveTextContent('Updated 12 April 2026')
})

test('a list does not call an article updated on the day it came out', () => {
  const dateModified = '2026-03-01T17:45:00.000Z'
  render(<ArticleEntry article={buildArticleSummary({ datePublished, dateModified })} />)
  expect(screen.queryByText(/Updated/)).toBeNull()
})
