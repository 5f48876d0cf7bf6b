import { articleBody, cite, paragraph } from '@footnote/fixtures/article-body'
import { render, screen } from '@testing-library/react'
import { ArticleBody } from './article-body'

const renderCitation = ({ id }: { id: string }) => <a href={`#${id}`}>{id}</a>

test('a citation inside a link follows the link, because links do not nest', () => {
  const body = articleBody([
    paragraph({
      kind: 'link',
      href: 'https://example.org/',
      children: [{ kind: 'text', text: 'the guideline', marks: ['bold'] }, cite('a')],
    }),
  ])
  const { container } = render(<ArticleBody body={body} renderCitation={renderCitation} />)
  expect(container.querySelector('a a')).toBeNull()
  expect(container.querySelector('a > strong')).toHaveTextContent('the guideline')
  expect(screen.getByRole('link', { name: 'c1' })).toBeVisible()
})

test('a block of an unknown kind is left out and the others stand', () => {
  const body = articleBody([
    paragraph('Before'),
    { kind: 'unknown', type: 'quiz' },
    paragraph('After'),
  ])
  const { container } = render(<ArticleBody body={body} renderCitation={renderCitation} />)
  expect(container.textContent).toBe('BeforeAfter')
})
