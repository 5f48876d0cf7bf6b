import type { SubmitOutcome } from '@footnote/contracts/comment'
import { buildComment, buildOwnComment } from '@footnote/fixtures/build-comment'
import { buildDocumentId } from '@footnote/fixtures/build-document-id'
import { buildReader } from '@footnote/fixtures/build-reader'
import { act, fireEvent, render, screen, waitFor, within } from '@testing-library/react'
import { hydrateRoot } from 'react-dom/client'
import { renderToString } from 'react-dom/server.edge'
import { CommentIsland } from './comment-island'
import { CommentThreads } from './comment-threads'

const articleId = buildDocumentId('article')
const sent: { url: string; body: unknown }[] = []

beforeEach(() => {
  sent.length = 0
  window.localStorage.clear()
  document.cookie = 'footnote-signed-in=1'
})

/** Answers /api/me and the comments sent, in order; an Error is a network that fails. */
function answer(me: { status: number; body: unknown }, ...outcomes: (SubmitOutcome | Error)[]) {
  globalThis.fetch = jest.fn((url: string, options?: { body: string }) => {
    if (url.startsWith('/api/me')) {
      return Promise.resolve(Response.json(me.body, { status: me.status }))
    }
    sent.push({ url, body: JSON.parse(options?.body ?? '') as unknown })
    const outcome = outcomes.shift()
    if (outcome instanceof Error) return Promise.reject(outcome)
    return Promise.resolve(Response.json(outcome ?? null))
  }) as unknown as typeof fetch
}

function signedIn(comments: unknown[] = []) {
  return { status: 200, body: { reader: buildReader(), comments } }
}

function Page({ comments = [buildComment({ id: buildDocumentId('first') })] }) {
  return (
    <>
      <CommentThreads comments={comments} slug="magnesium" isOpen />
      <CommentIsland articleId={articleId} slug="magnesium" isOpen>
        <p>You must be logged in to post a comment</p>
      </CommentIsland>
    </>
  )
}

async function renderPage() {
  await act(async () => {
    render(<Page />)
    await Promise.resolve()
  })
  return screen.findByLabelText<HTMLTextAreaElement>('Your comment')
}

async function post(field: HTMLTextAreaElement, text: string) {
  fireEvent.change(field, { target: { value: text } })
  await act(async () => {
    fireEvent.keyDown(field, { key: 'Enter', ctrlKey: true })
    await Promise.resolve()
  })
}

test('without the hint of a session nobody is asked and the log-in form stays', () => {
  document.cookie = 'footnote-signed-in=; max-age=0'
  answer(signedIn())
  render(<Page />)
  expect(screen.getByText('You must be logged in to post a comment')).toBeVisible()
  expect(fetch).not.toHaveBeenCalled()
})

test('the static page is taken over without a mismatch, and then shows the form', async () => {
  answer(signedIn())
  const container = document.createElement('div')
  container.innerHTML = renderToString(<Page />)
  document.body.append(container)
  expect(container).toHaveTextContent('You must be logged in')
  const root = await act(async () => {
    const hydrated = hydrateRoot(container, <Page />)
    await Promise.resolve()
    return hydrated
  })
  expect(await screen.findByLabelText('Your comment')).toBeVisible()
  act(() => root.unmount())
  container.remove()
})

test('a session that has ended leaves the log-in form in place', async () => {
  answer({ status: 401, body: { reader: null, comments: [] } })
  await act(async () => {
    render(<Page />)
    await Promise.resolve()
  })
  await waitFor(() => expect(fetch).toHaveBeenCalledTimes(1))
  expect(screen.getByText('You must be logged in to post a comment')).toBeVisible()
})

test('held comments stand in place: a reply under what it answers', async () => {
  const first = buildDocumentId('first')
  answer(
    signedIn([
      buildOwnComment({ text: 'My own.' }),
      buildOwnComment({ text: 'My reply.', parentId: first, depth: 2 }),
    ]),
  )
  await renderPage()
  expect(screen.getAllByText('Awaiting moderation – only you can see this')).toHaveLength(2)
  const thread = screen.getByText('Thank you, the table was what I needed.').closest('li')
  expect(within(thread ?? document.body).getByText('My reply.')).toBeVisible()
  expect(thread).not.toHaveTextContent('My own.')
})

test('a comment is sent once by Ctrl+Enter, shown as held and announced once', async () => {
  answer(signedIn(), { status: 'held', comment: buildOwnComment({ text: 'Good table.' }) })
  const field = await renderPage()
  await post(field, 'Good table.')
  expect(await screen.findByText('Comment sent, awaiting moderation')).toHaveRole('status')
  expect(screen.getByText('Good table.')).toBeVisible()
  expect(field).toHaveValue('')
  expect(sent).toHaveLength(1)
  expect(sent[0]?.body).toEqual({
    articleId,
    parentId: null,
    text: 'Good table.',
    idempotencyKey: expect.stringMatching(/^[0-9a-f-]{36}$/) as string,
  })
})

test('a text that is too short is not sent, and the focus goes to what is wrong', async () => {
  answer(signedIn())
  const field = await renderPage()
  await post(field, 'x')
  expect(sent).toEqual([])
  expect(screen.getByRole('alert')).toHaveFocus()
  expect(field).toBeInvalid()
  expect(field).toHaveAccessibleDescription('Write at least 2 characters.')
})

test.each<[string, SubmitOutcome | Error, RegExp]>([
  ['an outage', { status: 'unavailable', retryAfterSeconds: 30 }, /cannot store comments/],
  ['a lost network', new TypeError('Failed to fetch'), /could not reach the site/],
  ['an ended session', { status: 'logged-out' }, /Your log-in has ended/],
  ['haste', { status: 'limited', retryAfterSeconds: 9 }, /wait 9 seconds/],
  ['a closed discussion', { status: 'closed', message: 'Closed yesterday.' }, /Closed yesterday/],
  ['an address not confirmed', { status: 'unverified' }, /confirm your e-mail address/],
])('the text survives %s, with a sentence that says what to do', async (_case, outcome, words) => {
  answer(signedIn(), outcome)
  const field = await renderPage()
  await post(field, 'Do not lose this.')
  expect(await screen.findByRole('alert')).toHaveTextContent(words)
  expect(field).toHaveValue('Do not lose this.')
  expect(window.localStorage.getItem(`footnote-draft-${articleId}-new`)).toBe('Do not lose this.')
})

test('a retry carries the same idempotency key, and the next comment another one', async () => {
  const held = { status: 'held' as const, comment: buildOwnComment() }
  answer(signedIn(), new TypeError('Failed to fetch'), held, held)
  const field = await renderPage()
  for (const text of ['Once only.', 'Once only.', 'Another.']) {
    await post(field, text)
    await waitFor(() => expect(screen.getByRole('button', { name: 'Post comment' })).toBeEnabled())
  }
  const keys = sent.map(({ body }) => (body as { idempotencyKey: string }).idempotencyKey)
  expect(keys[0]).toBe(keys[1])
  expect(keys[2]).not.toBe(keys[0])
})

test('after an ended session the log-in form stands below the text', async () => {
  answer(signedIn(), { status: 'logged-out' })
  const field = await renderPage()
  await post(field, 'Do not lose this.')
  expect(await screen.findByText('You must be logged in to post a comment')).toBeVisible()
})

test('a draft is there again when the page is loaded again', async () => {
  window.localStorage.setItem(`footnote-draft-${articleId}-new`, 'Half a thought')
  answer(signedIn())
  expect(await renderPage()).toHaveValue('Half a thought')
})

test('"Reply" opens a form with the focus in it under the comment, and sends its parent', async () => {
  const comment = buildOwnComment({ parentId: buildDocumentId('first'), text: 'Indeed.' })
  answer(signedIn(), { status: 'held', comment })
  await renderPage()
  fireEvent.click(screen.getByRole('link', { name: 'Reply to Robin Reader' }))
  const field = screen.getByLabelText<HTMLTextAreaElement>('Your reply to Robin Reader')
  expect(field).toHaveFocus()
  await post(field, 'Indeed.')
  await waitFor(() => expect(screen.queryByLabelText(/^Your reply/)).toBeNull())
  expect(sent[0]?.body).toMatchObject({ parentId: buildDocumentId('first') })
})

test('a reader whose address is not confirmed is told so and has no form', async () => {
  answer({ status: 200, body: { reader: buildReader({ isVerified: false }), comments: [] } })
  await act(async () => {
    render(<Page />)
    await Promise.resolve()
  })
  expect(await screen.findByText(/Please confirm your e-mail address/)).toBeVisible()
  expect(screen.queryByLabelText('Your comment')).toBeNull()
})

test('the form works while the site cannot say who is signed in', async () => {
  answer({ status: 503, body: { status: 'unavailable', retryAfterSeconds: 30 } })
  expect(await renderPage()).toBeVisible()
  expect(screen.getByText(/could not look up your waiting comments/)).toBeVisible()
})

test('a published comment appears without a mark of waiting', async () => {
  answer(signedIn(), { status: 'published', comment: buildComment({ text: 'At once.' }) })
  await post(await renderPage(), 'At once.')
  expect(await screen.findByText('Your comment is published')).toBeVisible()
  expect(screen.queryByText(/Awaiting moderation/)).toBeNull()
})
