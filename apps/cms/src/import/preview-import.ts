import { type ImportReport, ImportReportSchema } from '@footnote/contracts/reference-import'
import type { PayloadRequest } from 'payload'
import { inTransaction } from '../database/in-transaction'
import { countOutcomes } from './count-outcomes'
import { forgetOldPreviews } from './forget-old-previews'
import { previewEntries } from './preview-entries'
import { readReferenceFile } from './read-reference-file'

export type PreviewOutcome =
  { status: 'previewed'; report: ImportReport } | { status: 'invalid'; message: string }

/** Reads a file and keeps it with its preview, until somebody starts the import. */
export async function previewImport(
  req: PayloadRequest,
  file: { filename: string; text: string },
): Promise<PreviewOutcome> {
  const read = await readReferenceFile(file)
  if (read.status === 'invalid') return read
  const lines = await previewEntries(req, read.entries)
  const { matched, refused } = countOutcomes(lines)
  const stored = await inTransaction(req, async () => {
    await forgetOldPreviews(req)
    return req.payload.create({
      collection: 'referenceImports',
      data: {
        ...file,
        format: read.format,
        status: 'previewed',
        total: lines.length,
        done: 0,
        created: 0,
        matched,
        refused,
        report: lines,
      },
      depth: 0,
      overrideAccess: true,
      req,
    })
  })
  return { status: 'previewed', report: ImportReportSchema.parse(stored) }
}
