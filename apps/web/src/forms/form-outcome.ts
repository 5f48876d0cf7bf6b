import type { z } from 'zod'
import { formatWait } from './format-wait'

/** How a form ended: for a script the status and `json`, for a plain form where to go or what to mend. */
export type FormOutcome = {
  status: number
  /** One of the outcome shapes of the contracts. */
  json: unknown
  /** Set-Cookie values. */
  cookies?: string[]
  retryAfterSeconds?: number
} & ({ goTo: string } | { message: string | null; fields?: Record<string, string> })

/** A form whose fields are wrong. */
export function refuseFields(fields: Record<string, string>): FormOutcome {
  return { status: 422, json: { status: 'invalid', fields }, message: null, fields }
}

/** A form that came too soon after others. */
export function refuseHaste(retryAfterSeconds: number): FormOutcome {
  const message = `That was very quick. Please wait ${formatWait(retryAfterSeconds)} and send it again.`
  const json = { status: 'limited', retryAfterSeconds }
  return { status: 429, json, retryAfterSeconds, message }
}

/** A form that cannot be taken now; nothing of it was stored. */
export function refuseForNow(retryAfterSeconds: number): FormOutcome {
  const message =
    'We cannot take this at the moment. Nothing is lost: please send it again in a minute.'
  const json = { status: 'unavailable', retryAfterSeconds }
  return { status: 503, json, retryAfterSeconds, message }
}

/** The first message of each wrong field. */
export function listFieldErrors(error: z.ZodError): Record<string, string> {
  const fields: Record<string, string> = {}
  for (const { path, message } of error.issues) fields[String(path[0] ?? 'form')] ??= message
  return fields
}
