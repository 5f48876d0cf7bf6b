import type { Endpoint, PayloadRequest } from 'payload'
import { z } from 'zod'
import { mayWriteReferences } from '../collections/references/may-write-references'
import { answer } from '../site-api/answer'
import { parseBody } from '../site-api/parse-body'
import { FILE_BYTES_MAX, FILENAME_CHARS_MAX } from './import-limits'
import { previewImport } from './preview-import'
import { refuseImporter } from './refuse-importer'

const FileSchema = z.object({
  filename: z
    .string()
    .trim()
    .min(1, 'Give the file a name.')
    .max(FILENAME_CHARS_MAX, `Use at most ${FILENAME_CHARS_MAX} characters.`),
  text: z.string().refine((text) => Buffer.byteLength(text) <= FILE_BYTES_MAX, {
    error: `This file has more than ${FILE_BYTES_MAX / 1_024 / 1_024} MiB: split it and import the parts one after the other.`,
  }),
})

/** POST /referenceImports/preview: reads a file and says what importing it would do. */
export const previewEndpoint: Endpoint = {
  path: '/preview',
  method: 'post',
  handler: preview,
}

async function preview(req: PayloadRequest): Promise<Response> {
  if (!mayWriteReferences(req.user)) return refuseImporter()
  const body = await parseBody(req, FileSchema)
  if (!body.isValid) return body.response
  const outcome = await previewImport(req, body.data)
  return outcome.status === 'previewed'
    ? answer(201, outcome.report)
    : answer(422, { status: 'invalid', fields: { text: outcome.message } })
}
