import type { WrittenFormat } from '@footnote/citations/exchange/exchange-format'
import type { DownloadExtension } from '@footnote/contracts/page-path'

/** The format of each file that the site offers, by the end of its address. */
export const DOWNLOAD_FORMATS: Record<DownloadExtension, WrittenFormat> = {
  ris: 'ris',
  bib: 'bibtex',
  json: 'csl-json',
}
