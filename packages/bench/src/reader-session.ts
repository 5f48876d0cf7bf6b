import { randomUUID } from 'node:crypto'
import type { DemoAccount } from './demo-accounts'

const TIMEOUT_MS = 30_000

/** The site as one logged-in reader sees it. */
export class ReaderSession {
  private constructor(
    private readonly origin: string,
    private readonly cookie: string,
  ) {}

  /** Logs in as a browser does. Throws when the site refuses the account. */
  static async logIn(origin: string, { email, password }: DemoAccount): Promise<ReaderSession> {
    const answer = await post({
      origin,
      path: '/api/log-in',
      cookie: '',
      body: { email, password },
    })
    if (!answer.ok) throw new Error(`the site refuses to log ${email} in (${answer.status})`)
    const cookies = answer.headers.getSetCookie().map((line) => line.split(';', 1).join(''))
    return new ReaderSession(origin, cookies.join('; '))
  }

  /** Sends a comment and returns the status of the answer: 201 when it was taken. */
  async submitComment(articleId: string, text: string): Promise<number> {
    const body = { articleId, parentId: null, text, idempotencyKey: randomUUID() }
    const answer = await post({
      origin: this.origin,
      path: '/api/comments',
      cookie: this.cookie,
      body,
    })
    await answer.arrayBuffer()
    return answer.status
  }
}

async function post(input: {
  origin: string
  path: string
  cookie: string
  body: Record<string, unknown>
}): Promise<Response> {
  return fetch(input.origin + input.path, {
    method: 'POST',
    headers: {
      'content-type': 'application/json',
      accept: 'application/json',
      origin: input.origin,
      'sec-fetch-site': 'same-origin',
      ...(input.cookie === '' ? {} : { cookie: input.cookie }),
    },
    body: JSON.stringify(input.body),
    redirect: 'manual',
    signal: AbortSignal.timeout(TIMEOUT_MS),
  })
}
