import type { Article } from '@footnote/contracts/article'
import { buildArticle } from '@footnote/fixtures/build-article'
import { buildCommentPage } from '@footnote/fixtures/build-comment'
import { buildSiteSettings } from '@footnote/fixtures/build-site-settings'
import { render, screen } from '@testing-library/react'
import { ArticleDiscussion } from './article-discussion'

function renderDiscussion(article: Article = buildArticle(), settings = buildSiteSettings()) {
  return render(
    <ArticleDiscussion article={article} comments={buildCommentPage()} settings={settings} />,
  )
}

test('a visitor reads that they must log in, above a form that works without script', () => {
  renderDiscussion()
  expect(screen.getByText('You must be logged in to post a comment')).toBeVisible()
  const form = screen.getByLabelText('E-mail address').closest('form')
  expect(form).toHaveAttribute('action', '/api/log-in')
  expect(form).toHaveFormValues({
    next: '/articles/magnesium-and-your-bones#leave-a-comment',
    remember: false,
  })
  expect(screen.getByLabelText('Stay logged in for 30 days')).toHaveAccessibleDescription(
    'Only on your own device',
  )
  expect(screen.getByRole('link', { name: 'Write on a page of its own' })).toHaveAttribute(
    'href',
    '/articles/magnesium-and-your-bones/comment',
  )
})

test('a closed discussion shows its reason and no form', () => {
  renderDiscussion(
    buildArticle({ comments: { isOpen: false, closedReason: 'Closed after 90 days.' } }),
  )
  expect(screen.getByText('Closed after 90 days.')).toBeVisible()
  expect(screen.queryByLabelText('E-mail address')).toBeNull()
  expect(screen.queryByRole('link', { name: /^Reply/ })).toBeNull()
})

test('comments paused on the whole site close every discussion', () => {
  const commentsPausedMessage = 'We are moving house until Monday.'
  renderDiscussion(buildArticle(), buildSiteSettings({ commentsPausedMessage }))
  expect(screen.getByText(commentsPausedMessage)).toBeVisible()
  expect(screen.queryByLabelText('E-mail address')).toBeNull()
})

test('three lines of the policy stand above the form, and the whole policy is one link away', () => {
  renderDiscussion()
  expect(screen.getByText('Comments are not medical advice.')).toBeVisible()
  expect(screen.getByRole('link', { name: 'Comments policy' })).toHaveAttribute(
    'href',
    '/comments-policy',
  )
})
