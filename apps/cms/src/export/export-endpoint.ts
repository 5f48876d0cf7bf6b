import { EXCHANGE_FILES, WRITTEN_FORMATS } from '@footnote/citations/exchange/exchange-format'
import type { Endpoint, PayloadRequest } from 'payload'
import { z } from 'zod'
import { isStaff } from '../access/is-staff'
import { answer, answerRefused } from '../site-api/answer'
import { streamLibrary } from './stream-library'

const QuerySchema = z.object({ format: z.enum(WRITTEN_FORMATS) })

/** GET /references/export?format=…: the whole library as one file. */
export const exportEndpoint: Endpoint = {
  path: '/export',
  method: 'get',
  handler: exportLibrary,
}

async function exportLibrary(req: PayloadRequest): Promise<Response> {
  if (!isStaff(req.user)) {
    return answerRefused('Only staff export the library.')
  }
  const query = QuerySchema.safeParse(Object.fromEntries(req.searchParams))
  if (!query.success) {
    const formats = WRITTEN_FORMATS.join(', ')
    return answer(422, { status: 'invalid', fields: { format: `Choose one of ${formats}.` } })
  }
  const { format } = query.data
  const { extension, mediaType } = EXCHANGE_FILES[format]
  return new Response(streamLibrary(req, format), {
    headers: {
      'content-type': `${mediaType}; charset=utf-8`,
      'content-disposition': `attachment; filename="references.${extension}"`,
      'cache-control': 'no-store',
    },
  })
}
