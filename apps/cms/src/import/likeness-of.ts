/**
 * Equal for what is probably the same source. A source without author and year, such as a web
 * page or one that is only a text, is the same when all its words and its address are.
 */
export function likenessOf(source: {
  duplicateKey: string | null
  listTitle: string
  URL: string | null
}): string {
  return source.duplicateKey ?? `${source.listTitle} ${source.URL ?? ''}`
}
