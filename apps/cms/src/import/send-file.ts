import { decodeFile } from '@footnote/citations/exchange/decode-file'
import { ImportStateSchema } from '@footnote/contracts/reference-import'
import { z } from 'zod'
import { FILE_BYTES_MAX } from './import-limits'

const TIMEOUT_MS = 60_000

const RefusalSchema = z.object({ fields: z.record(z.string(), z.string()) })

export type SendOutcome =
  { status: 'previewed'; id: string } | { status: 'failed'; message: string }

/** Reads a chosen file in the browser and has the CMS preview it. */
export async function sendFile(file: File): Promise<SendOutcome> {
  if (file.size > FILE_BYTES_MAX) return fail(TOO_LARGE)
  return sendText({ filename: file.name, text: decodeFile(await file.arrayBuffer()) })
}

/** Has the CMS preview a text of references. */
export async function sendText(file: { filename: string; text: string }): Promise<SendOutcome> {
  try {
    const response = await fetch('/api/referenceImports/preview', {
      method: 'POST',
      headers: { 'content-type': 'application/json' },
      body: JSON.stringify(file),
      signal: AbortSignal.timeout(TIMEOUT_MS),
    })
    return readOutcome(response.status, await response.json())
  } catch {
    return fail('The file was not read: the connection failed. Try again.')
  }
}

const TOO_LARGE = `This file has more than ${FILE_BYTES_MAX / 1_024 / 1_024} MiB: split it and import the parts one after the other.`

function readOutcome(status: number, body: unknown): SendOutcome {
  const state = ImportStateSchema.safeParse(body)
  if (state.success) return { status: 'previewed', id: state.data.id }
  if (status === 413) return fail(TOO_LARGE)
  const refusal = RefusalSchema.safeParse(body)
  const [sentence] = refusal.success ? Object.values(refusal.data.fields) : []
  return fail(sentence ?? `The file was not read (${status}). Try again.`)
}

function fail(message: string): SendOutcome {
  return { status: 'failed', message }
}
