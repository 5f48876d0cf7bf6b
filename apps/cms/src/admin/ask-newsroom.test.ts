import { z } from 'zod'
import { askNewsroom, NewsroomAwayError } from './ask-newsroom'

const question = {
  address: 'http://localhost/api/question',
  schema: z.object({ status: z.enum(['found', 'limited']) }),
  timeoutMs: 1_000,
}

function answerWith(answer: () => Promise<Response>) {
  return jest.spyOn(globalThis, 'fetch').mockImplementation(answer)
}

afterEach(() => {
  jest.restoreAllMocks()
})

test('an outcome is read whatever status it comes with', async () => {
  answerWith(async () => Response.json({ status: 'limited' }, { status: 429 }))
  expect(await askNewsroom(question)).toEqual({ status: 'limited' })
})

test('a body is posted as JSON, nothing is asked for with GET', async () => {
  const sent = answerWith(async () => Response.json({ status: 'found' }))
  await askNewsroom({ ...question, body: { text: '11425281' } })
  await askNewsroom(question)
  expect(sent.mock.calls.map(([, init]) => [init?.method, init?.body])).toEqual([
    ['POST', '{"text":"11425281"}'],
    ['GET', undefined],
  ])
})

test.each([
  ['a refusal', async () => Response.json({ status: 'refused' }, { status: 403 })],
  ['a page in place of JSON', async () => new Response('<html>')],
  ['no connection', () => Promise.reject(new TypeError('fetch failed'))],
])('%s says what to check', async (_what, answer) => {
  answerWith(answer)
  await expect(askNewsroom(question)).rejects.toThrow(NewsroomAwayError)
  await expect(askNewsroom(question)).rejects.toThrow(/^The newsroom did not answer\. Check/)
})

test('a question that was dropped is no failure of the newsroom', async () => {
  const dropped = new AbortController()
  dropped.abort()
  answerWith(() => Promise.reject(new Error('aborted')))
  await expect(askNewsroom({ ...question, signal: dropped.signal })).rejects.not.toThrow(
    NewsroomAwayError,
  )
})
