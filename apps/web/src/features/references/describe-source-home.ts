import type { CslItem, ReferenceType } from '@footnote/contracts/reference'

type Described = Record<string, unknown>

const PERIODICALS: Partial<Record<ReferenceType, string>> = {
  'article-journal': 'Periodical',
  'article-magazine': 'Periodical',
  'article-newspaper': 'Newspaper',
}

const CONTAINERS: Partial<Record<ReferenceType, string>> = {
  chapter: 'Book',
  'entry-encyclopedia': 'Book',
  'paper-conference': 'Book',
  post: 'WebSite',
  webpage: 'WebSite',
}

/**
 * What a source appeared in, as schema.org nests it: an issue is part of its volume, and the
 * volume of its journal. Null where nothing is known.
 *
 * Source: https://schema.org/PublicationIssue and https://schema.org/PublicationVolume, examples.
 */
export function describeHome(csl: CslItem): Described | null {
  const name = csl['container-title']
  const periodical = PERIODICALS[csl.type]
  if (periodical !== undefined) {
    const journal = name === undefined ? null : { '@type': periodical, name, ...issnOf(csl) }
    const { volume, issue } = csl
    const inVolume =
      volume === undefined
        ? journal
        : { '@type': 'PublicationVolume', volumeNumber: volume, ...partOf(journal) }
    if (issue === undefined) return inVolume
    return { '@type': 'PublicationIssue', issueNumber: issue, ...partOf(inVolume) }
  }
  const container = CONTAINERS[csl.type]
  if (container !== undefined && name !== undefined) {
    const isbn = container === 'Book' && csl.ISBN !== undefined ? { isbn: csl.ISBN } : {}
    return { '@type': container, name, ...isbn }
  }
  const series = csl['collection-title']
  return series === undefined ? null : { '@type': 'CreativeWorkSeries', name: series }
}

function issnOf({ ISSN: issn }: CslItem): Described {
  return issn === undefined ? {} : { issn }
}

function partOf(home: Described | null): Described {
  return home === null ? {} : { isPartOf: home }
}
