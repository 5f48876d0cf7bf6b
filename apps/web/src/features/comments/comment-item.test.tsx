import { buildComment } from '@footnote/fixtures/build-comment'
import { render, screen } from '@testing-library/react'
import { CommentItem } from './comment-item'

test('markup in a comment is shown as written, and its links are marked as a reader’s', () => {
  const text = '<img src=x onerror=alert(1)> [a](javascript:alert(1))\n\nSee https://example.org/a.'
  const { container } = render(
    <CommentItem comment={buildComment({ text })} slug="magnesium" canReply />,
  )
  expect(container.querySelector('img')).toBeNull()
  expect(screen.getByText(/<img src=x onerror=alert\(1\)>/)).toBeVisible()
  const link = screen.getByRole('link', { name: 'https://example.org/a' })
  expect(link).toHaveAttribute('rel', 'ugc nofollow noopener')
})

test('a comment has a permalink, its badge in words and the name it answers', () => {
  const comment = buildComment({ badge: 'medical-reviewer', inReplyTo: 'Wanda K.' })
  render(<CommentItem comment={comment} slug="magnesium" canReply />)
  expect(screen.getByRole('link', { name: '2 March 2026' })).toHaveAttribute(
    'href',
    `#comment-${comment.id}`,
  )
  expect(screen.getByText('Medical reviewer')).toBeVisible()
  expect(screen.getByText('in reply to Wanda K.')).toBeVisible()
})

test('a removed comment leaves a stub without its name, text or a way to reply', () => {
  const comment = buildComment({ status: 'removed', authorName: 'Gone', text: '' })
  render(<CommentItem comment={comment} slug="magnesium" canReply />)
  expect(screen.getByText('This comment was removed by its author.')).toBeVisible()
  expect(screen.queryByText('Gone')).toBeNull()
  expect(screen.queryByRole('link')).toBeNull()
})

test('without replies allowed there is no way to reply', () => {
  render(<CommentItem comment={buildComment()} slug="magnesium" canReply={false} />)
  expect(screen.queryByRole('link', { name: /Reply/ })).toBeNull()
})
