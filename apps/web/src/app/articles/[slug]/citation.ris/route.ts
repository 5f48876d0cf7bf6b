import { type DownloadContext, answerCitation } from '../answer-download'

export const dynamic = 'force-static'
export const revalidate = 3600

export function generateStaticParams() {
  return []
}

export function GET(_request: Request, { params }: DownloadContext): Promise<Response> {
  return answerCitation(params, 'ris')
}
