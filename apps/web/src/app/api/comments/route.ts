import { CommentSubmissionSchema, type SubmitOutcome } from '@footnote/contracts/comment'
import { articlePath } from '@footnote/contracts/page-path'
import { submitComment } from '../../../cms/comments'
import { describeRefusal } from '../../../features/comments/describe-refusal'
import {
  type FormOutcome,
  listFieldErrors,
  refuseFields,
  refuseForNow,
  refuseHaste,
} from '../../../forms/form-outcome'
import { handleForm } from '../../../forms/handle-form'
import { getCaller } from '../../../session/find-session'
import { parseNextPath } from '../../../session/parse-next-path'
import { formatEndedSessionCookies } from '../../../session/session-cookie'

const ARTICLE_OF_PATH = /^\/articles\/([a-z0-9-]+)/

/**
 * Takes a comment. `next` is the article's path; a plain form that held a comment leads to
 * `/articles/<slug>/comment?outcome=held`.
 */
export async function POST(request: Request): Promise<Response> {
  return handleForm(request, {
    pageFor: (values) => commentPageFor(values),
    shownAgain: ['text', 'articleId', 'parentId', 'idempotencyKey', 'next'],
    send: async (values) => {
      const { articleId, idempotencyKey, text } = values
      // A plain form sends an empty field where a script sends null.
      const parentId = values['parentId'] === '' ? null : (values['parentId'] ?? null)
      const form = CommentSubmissionSchema.safeParse({ articleId, idempotencyKey, parentId, text })
      if (!form.success) return refuseFields(listFieldErrors(form.error))
      const caller = await getCaller()
      const outcome: SubmitOutcome =
        caller.token === null ? { status: 'logged-out' } : await submitComment(form.data, caller)
      return describeOutcome(outcome, values)
    },
  })
}

function describeOutcome(outcome: SubmitOutcome, values: Record<string, unknown>): FormOutcome {
  const json = outcome
  switch (outcome.status) {
    case 'held':
      return { status: 201, json, goTo: commentPageFor(values, { outcome: 'held' }) }
    case 'published':
      return { status: 201, json, goTo: `${articleOf(values)}#comment-${outcome.comment.id}` }
    case 'invalid':
      return refuseFields(outcome.fields)
    case 'closed':
    case 'refused':
    case 'unverified':
      return { status: 403, json, message: describeRefusal(outcome) }
    case 'limited':
      return { ...refuseHaste(outcome.retryAfterSeconds), message: describeRefusal(outcome) }
    case 'logged-out': {
      const cookies = formatEndedSessionCookies()
      return { status: 401, json, message: describeRefusal(outcome), cookies }
    }
    case 'unavailable':
      return { ...refuseForNow(outcome.retryAfterSeconds), message: describeRefusal(outcome) }
  }
}

/** The page of its own that holds the comment form of an article. */
function commentPageFor(
  values: Record<string, unknown>,
  query: Record<string, string> = {},
): string {
  const { parentId } = values
  const parent = typeof parentId === 'string' && parentId !== '' ? { parent: parentId } : {}
  const search = new URLSearchParams({ ...parent, ...query }).toString()
  return `${articleOf(values)}/comment${search === '' ? '' : `?${search}`}`
}

function articleOf({ next }: Record<string, unknown>): string {
  const slug = ARTICLE_OF_PATH.exec(parseNextPath(next))?.[1]
  return slug === undefined ? '' : articlePath(slug)
}
