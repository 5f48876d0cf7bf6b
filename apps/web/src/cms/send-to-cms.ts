import 'server-only'
import { SITE_KEY_HEADER } from '@footnote/contracts/site-api'
import { requestContext } from '../cache/request-context'
import { env } from '../env'
import { parseJson } from '../http/parse-json'
import { mayAskCms, reportCmsAnswer, reportCmsBusy, reportCmsFailure } from './cms-health'
import { CmsUnavailableError } from './cms-unavailable-error'

const TIMEOUT_MS = 5_000

/** An answer of the CMS: one of the statuses that were asked for, and its JSON, not yet parsed. */
export type CmsAnswer = { status: number; json: unknown }

/**
 * Sends one request to the CMS and waits at most 5 seconds.
 *
 * Throws `CmsUnavailableError` when the network fails, the time is up, the status is none
 * of `statuses`, the CMS failed so often that nobody asks at the moment, or this visitor
 * has waited for it in vain already.
 */
export async function sendToCms(
  path: string,
  { statuses, ...init }: RequestInit & { statuses: number[] },
): Promise<CmsAnswer> {
  const { status, text } = await request(path, init)
  const isExpected = statuses.includes(status)
  report(status, isExpected)
  if (!isExpected) throw new CmsUnavailableError(path, `it answered ${status}`)
  return { status, json: parseJson(text) }
}

async function request(path: string, init: RequestInit): Promise<{ status: number; text: string }> {
  const context = requestContext.getStore()
  if (context?.isCmsAway === true) {
    reportCmsBusy(Date.now())
    throw new CmsUnavailableError(path, 'it did not answer this visitor just now')
  }
  if (!mayAskCms(Date.now())) throw new CmsUnavailableError(path, 'it failed too often just now')
  const headers = new Headers(init.headers)
  headers.set(SITE_KEY_HEADER, env.SITE_KEY)
  try {
    const response = await fetch(new URL(path, env.CMS_URL), {
      ...init,
      headers,
      redirect: 'error',
      signal: AbortSignal.timeout(TIMEOUT_MS),
    })
    const text = await response.text()
    return { status: response.status, text }
  } catch (cause) {
    if (context !== undefined) context.isCmsAway = true
    reportCmsFailure(Date.now())
    throw new CmsUnavailableError(path, 'the request failed', { cause })
  }
}

function report(status: number, isExpected: boolean): void {
  if (isExpected) return reportCmsAnswer()
  // Its password hashing has bounds; that one form must wait is no outage.
  // Nor is a refusal of this one request, which is a 4xx.
  if (status < 500 || status === 503) return reportCmsBusy(Date.now())
  reportCmsFailure(Date.now())
}
