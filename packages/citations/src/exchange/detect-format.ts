import { EXCHANGE_FILES, EXCHANGE_FORMATS, type ExchangeFormat } from './exchange-format'

/** How much of a file tells its format. */
const LEAD_CHARS = 20_000

/**
 * Tells the format of a file by how it begins, and if that says nothing by its name. Null when
 * neither does.
 */
export function detectFormat({
  filename,
  text,
}: {
  filename: string
  text: string
}): ExchangeFormat | null {
  const lead = text.slice(0, LEAD_CHARS)
  const byContent = EXCHANGE_FORMATS.find((format) => SIGNS[format].test(lead))
  if (byContent !== undefined) return byContent

  const extension = /\.([a-z]+)$/i.exec(filename)?.[1]?.toLowerCase() ?? ''
  return (
    EXCHANGE_FORMATS.find((format) => EXCHANGE_FILES[format].extensions.includes(extension)) ?? null
  )
}

const SIGNS: Record<ExchangeFormat, RegExp> = {
  'csl-json': /^\uFEFF?\s*[[{]\s*["{\]}]/,
  ris: /^\uFEFF?TY {1,2}- /m,
  nbib: /^\uFEFF?PMID ?- ?\d/m,
  bibtex: /^\uFEFF?[ \t]{0,8}@[a-z]{1,30}\s{0,8}[{(]/im,
}
