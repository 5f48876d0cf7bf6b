import { citeArticle } from '@footnote/citations/cite-article'
import type { ExchangeReference } from '@footnote/citations/exchange/parsed-entry'
import type { Article } from '@footnote/contracts/article'
import type { Reference } from '@footnote/contracts/reference'

/** The references that an article cites, in the order of its list, as they go into a file. */
export function listSources({
  body,
  references,
  citationStyle: style,
}: Pick<Article, 'body' | 'references' | 'citationStyle'>): ExchangeReference[] {
  return citeArticle({ body, references, style }).entries.map(({ reference }) =>
    toExchange(reference),
  )
}

function toExchange({
  citationKey,
  csl,
  raw,
  studyType,
  status,
  statusDate,
  statusNotice,
  statusNoticeId,
}: Reference): ExchangeReference {
  const { id: _, ...item } = csl ?? { id: '', type: 'document' as const }
  return {
    citationKey,
    draft: {
      citationKey,
      csl: item,
      raw,
      abstract: null,
      note: null,
      studyType,
      status,
      statusDate,
      statusNotice,
      statusNoticeId,
      custom: null,
    },
  }
}
