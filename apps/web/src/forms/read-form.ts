import { z } from 'zod'
import { parseJson } from '../http/parse-json'
import { readBoundedText } from '../http/read-bounded-text'

/** Enough for the longest comment in the widest script, percent-encoded. */
// The longest comment in a script of three bytes a letter, each percent-encoded.
const BODY_BYTES_MAX = 256 * 1024

export type SentForm =
  | { status: 'read'; values: Record<string, unknown> }
  | { status: 'too-large' }
  | { status: 'unreadable' }

const JsonFormSchema = z.record(z.string(), z.unknown())

/** Reads what a form or a script sent. Files and other kinds of body are refused. */
export async function readForm(request: Request): Promise<SentForm> {
  const text = await readBoundedText(request, { bytesMax: BODY_BYTES_MAX })
  if (text === null) return { status: 'too-large' }
  const [type = ''] = (request.headers.get('content-type') ?? '').split(';', 1)
  if (type === 'application/x-www-form-urlencoded') {
    return { status: 'read', values: Object.fromEntries(new URLSearchParams(text)) }
  }
  const json = type === 'application/json' ? parseJson(text) : undefined
  const form = JsonFormSchema.safeParse(json)
  return form.success ? { status: 'read', values: form.data } : { status: 'unreadable' }
}
