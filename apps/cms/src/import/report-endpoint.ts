import { DocumentIdSchema } from '@footnote/contracts/identifier'
import type { Endpoint, PayloadRequest } from 'payload'
import { mayWriteReferences } from '../collections/references/may-write-references'
import { answer } from '../site-api/answer'
import { findImportReport } from './find-import-report'
import { formatReportCsv } from './format-report-csv'
import { listCitationKeys } from './list-citation-keys'
import { refuseImporter } from './refuse-importer'

/** GET /referenceImports/:id/report: the report as a table for a spreadsheet. */
export const reportEndpoint: Endpoint = {
  path: '/:id/report',
  method: 'get',
  handler: report,
}

async function report(req: PayloadRequest): Promise<Response> {
  if (!mayWriteReferences(req.user)) return refuseImporter()
  const id = DocumentIdSchema.safeParse(req.routeParams?.['id'])
  const found = id.success ? await findImportReport(req, id.data) : null
  if (found === null) return answer(404, { status: 'not-found' })
  const ids = found.report.flatMap(({ referenceId }) => referenceId ?? [])
  return new Response(formatReportCsv(found.report, await listCitationKeys(req, ids)), {
    headers: {
      'content-type': 'text/csv; charset=utf-8',
      'content-disposition': 'attachment; filename="import-report.csv"',
      'cache-control': 'no-store',
    },
  })
}
