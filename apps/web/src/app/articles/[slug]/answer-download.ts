import { EXCHANGE_FILES, type WrittenFormat } from '@footnote/citations/exchange/exchange-format'
import type { ExchangeReference } from '@footnote/citations/exchange/parsed-entry'
import { writeReferences } from '@footnote/citations/exchange/write-references'
import type { Article } from '@footnote/contracts/article'
import {
  citationFilePath,
  type DownloadExtension,
  referencesFilePath,
} from '@footnote/contracts/page-path'
import { createHash } from 'node:crypto'
import { findArticle } from '../../../cms/articles'
import { getSiteSettings } from '../../../cms/settings'
import { env } from '../../../env'
import { describeAsSource } from '../../../features/references/describe-as-source'
import { DOWNLOAD_FORMATS } from '../../../features/references/download-formats'
import { listSources } from '../../../features/references/list-sources'

/** What Next gives a route below an article. */
export type DownloadContext = { params: Promise<{ slug: string }> }

type Download = {
  params: DownloadContext['params']
  extension: DownloadExtension
  pathOf: (slug: string, extension: DownloadExtension) => string
  listReferences: (article: Article) => Promise<ExchangeReference[]>
  nameOf: (slug: string) => string
}

/** Answers the file that says how to cite an article. */
export async function answerCitation(
  params: DownloadContext['params'],
  extension: DownloadExtension,
): Promise<Response> {
  return answerDownload({
    params,
    extension,
    pathOf: citationFilePath,
    listReferences: async (article) => {
      const { siteName } = await getSiteSettings()
      return [describeAsSource({ article, siteName, siteUrl: env.SITE_URL })]
    },
    nameOf: (slug) => slug,
  })
}

/** Answers the file of the references that an article cites, in the order of its list. */
export async function answerReferences(
  params: DownloadContext['params'],
  extension: DownloadExtension,
): Promise<Response> {
  return answerDownload({
    params,
    extension,
    pathOf: referencesFilePath,
    listReferences: async (article) => listSources(article),
    nameOf: (slug) => `${slug}-references`,
  })
}

/** Stands, moves and goes with the article's page. */
async function answerDownload(of: Download): Promise<Response> {
  const found = await findArticle((await of.params).slug)
  if (found === null) return answerText(404, 'There is no article at this address.')
  if (found.status === 'moved') {
    return new Response(null, {
      status: 308,
      headers: { location: of.pathOf(found.slug, of.extension) },
    })
  }
  if (found.status === 'withdrawn') {
    return answerText(410, `The article “${found.headline}” was withdrawn. ${found.reason}`)
  }
  const format = DOWNLOAD_FORMATS[of.extension]
  const references = await of.listReferences(found.article)
  const text = writeReferences({ references, format })
  return new Response(text, {
    headers: {
      'content-type': contentTypeOf(format),
      'content-disposition': `attachment; filename="${of.nameOf(found.article.slug)}.${of.extension}"`,
      etag: `"${createHash('sha256').update(text).digest('base64url').slice(0, 27)}"`,
      'x-robots-tag': 'noindex',
    },
  })
}

/** JSON is UTF-8 by definition; the others have to say it. Source: RFC 8259, section 8.1. */
function contentTypeOf(format: WrittenFormat): string {
  const { mediaType } = EXCHANGE_FILES[format]
  return format === 'csl-json' ? mediaType : `${mediaType}; charset=utf-8`
}

function answerText(status: number, text: string): Response {
  return new Response(`${text}\n`, {
    status,
    headers: { 'content-type': 'text/plain; charset=utf-8', 'x-robots-tag': 'noindex' },
  })
}
