import { buildArticle } from '@footnote/fixtures/build-article'
import { render } from '@testing-library/react'
import { PublicationLine } from './publication-line'

const published = { datePublished: '2024-05-14T08:00:00.000Z' }
const updated = { dateModified: '2025-06-02T09:00:00.000Z' }

test.each([
  [{ ...published }, ''],
  [{ ...published, ...updated }, 'Originally published on 14 May 2024 and updated on 2 June 2025.'],
  [
    { ...published, ...updated, originallyPublishedYear: 2015 },
    'Originally published in 2015 and updated on 2 June 2025.',
  ],
  [
    { ...published, originallyPublishedYear: 2015 },
    'Originally published in 2015 and updated on 14 May 2024.',
  ],
  [{ ...published, originallyPublishedYear: 2024 }, ''],
])('an article with %j says %j', (dates, line) => {
  const { container } = render(<PublicationLine article={buildArticle(dates)} />)
  expect(container.textContent).toBe(line)
})
