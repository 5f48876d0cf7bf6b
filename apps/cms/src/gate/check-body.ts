import type { FlattenedField } from 'payload'
import { z } from 'zod'
import { FILE_TOO_LARGE } from '../collections/media/upload-limits'
import { findMisshapen } from './check-document'
import { findOverfull } from './find-overfull'
import type { GateEntry } from './gate-table'
import { measureJsonDepth } from './json-depth'
import { readBytes } from './read-bytes'
import type { Refusal } from './refusal'
import { stripControls } from './strip-controls'

const ObjectSchema = z.record(z.string(), z.unknown())
const JSON_DEPTH_MAX = 20
/** Rich text nests: a link in a cell in a table in a block of a body. */
const DOCUMENT_DEPTH_MAX = 60

/** A body as it goes on: nothing, JSON, or a form with a picture. */
export type CheckedBody =
  { kind: 'none' } | { kind: 'json'; text: string } | { kind: 'form'; form: FormData }

/** Reads a body within the bounds of its entry, or says why not. */
export async function checkBody(
  request: Request,
  entry: GateEntry,
  fields: readonly FlattenedField[],
): Promise<CheckedBody | { refusal: Refusal }> {
  if (request.headers.has('content-encoding')) return refuse(415, 'Send the body uncompressed.')
  const bytes = await readBytes(request, entry.bodyBytesMax)
  if (bytes === null) {
    if (entry.body === 'none') return refuse(400, 'This address takes no body.')
    if (entry.body === 'picture') return refuse(413, FILE_TOO_LARGE)
    return refuse(413, `The limit is ${Math.round(entry.bodyBytesMax / 1_024)} KiB.`)
  }
  if (bytes.length === 0) return { kind: 'none' }
  const type = request.headers.get('content-type') ?? ''
  const [mimeType = ''] = type.split(';')
  if (mimeType.trim() === 'application/json') {
    return checkJson(bytes.toString('utf8'), entry, fields)
  }
  const isForm = mimeType.trim() === 'multipart/form-data' && entry.body !== 'json'
  return isForm ? checkForm({ bytes, type, entry, fields }) : refuse(415, 'Send JSON.')
}

/** The admin sends documents as a form whose part `_payload` is JSON; only a picture brings a file. */
async function checkForm({
  bytes,
  type,
  entry,
  fields,
}: {
  bytes: Buffer
  type: string
  entry: GateEntry
  fields: readonly FlattenedField[]
}): Promise<CheckedBody | { refusal: Refusal }> {
  const form = await parseForm(bytes, type)
  if (form === null) return refuse(400, 'This form is malformed.')
  const payload = form.get('_payload') ?? '{}'
  const names = [...form.keys()]
  const isKnown = names.every((name) => name === '_payload' || name === 'file')
  const file = form.get('file')
  if (!isKnown || new Set(names).size < names.length || typeof payload !== 'string') {
    return refuse(400, 'This form has parts that do not belong here.')
  }
  const json = checkJson(payload, entry, fields)
  if ('refusal' in json || file === null) return json
  if (entry.body !== 'picture' || typeof file === 'string') {
    return refuse(415, 'Files are taken as pictures only.')
  }
  if (json.kind === 'json') form.set('_payload', json.text)
  return { kind: 'form', form }
}

async function parseForm(bytes: Buffer, type: string): Promise<FormData | null> {
  try {
    return await new Response(new Uint8Array(bytes), {
      headers: { 'content-type': type },
    }).formData()
  } catch {
    // The parser tells only by throwing that a form is malformed.
    return null
  }
}

function checkJson(
  text: string,
  entry: GateEntry,
  fields: readonly FlattenedField[],
): CheckedBody | { refusal: Refusal } {
  const depthMax = entry.body === 'json' ? JSON_DEPTH_MAX : DOCUMENT_DEPTH_MAX
  if (measureJsonDepth(text) > depthMax) return refuse(400, 'This JSON is nested too deep.')
  const value = ObjectSchema.safeParse(parseJson(text))
  if (!value.success) return refuse(400, 'Send a JSON object.')
  const isText = Object.values(value.data).every((part) => typeof part === 'string')
  if (entry.body === 'credentials' && !isText) return refuse(400, 'Send texts only.')
  const overfull = findOverfull(value.data, fields)
  if (overfull !== null) {
    const entriesMax = overfull.entriesMax.toLocaleString('en')
    return refuse(400, `${overfull.path} has more than ${entriesMax} entries.`)
  }
  const misshapen = findMisshapen(value.data, fields)
  if (misshapen !== null) return refuse(400, `The value of ${misshapen} is of another kind.`)
  // A password is what was typed; everything else is read by somebody.
  return { kind: 'json', text: entry.body === 'credentials' ? text : stripControls(text) }
}

function parseJson(text: string): unknown {
  try {
    return JSON.parse(text)
  } catch {
    // Not JSON at all, which is the caller's to hear and nobody's to log.
    return null
  }
}

function refuse(status: Refusal['status'], message: string): { refusal: Refusal } {
  return { refusal: { status, message } }
}
