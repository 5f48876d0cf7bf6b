import { randomUUID } from 'node:crypto'

/** A source as the file of a test names it. */
export type TestSource = { key: string; title?: string; family: string; year: number; doi?: string }

/** Sources nobody has, all with the marker in their titles. */
export function createSources(count: number, marker: string): TestSource[] {
  return Array.from({ length: count }, (_, index) => ({
    key: `${marker}-${String(index).padStart(4, '0')}`,
    title: `Study ${marker} number ${index}`,
    family: `Author${index}`,
    year: 1950 + (index % 70),
    ...(index % 2 === 0 ? { doi: `10.5555/${marker}.${index}` } : {}),
  }))
}

/** A word that no other test uses. */
export function newMarker(): string {
  return `m${randomUUID().slice(0, 8)}`
}

type Format = 'bibtex' | 'ris' | 'nbib' | 'csl-json'

/** A file of these sources in one of the formats. */
export function writeReferenceFile(format: Format, sources: readonly TestSource[]): string {
  if (format === 'csl-json') return JSON.stringify(sources.map(toCslItem))
  return sources.map((source) => WRITERS[format](source)).join('\n')
}

const WRITERS: Record<Exclude<Format, 'csl-json'>, (source: TestSource) => string> = {
  bibtex: ({ key, title, family, year, doi }) =>
    [
      `@article{${key},`,
      ...(title === undefined ? [] : [`  title = {${title}},`]),
      `  author = {${family}, Ada},`,
      `  year = {${year}},`,
      ...(doi === undefined ? [] : [`  doi = {${doi}},`]),
      '  journal = {Journal of Tests}',
      '}\n',
    ].join('\n'),
  ris: ({ key, title, family, year, doi }) =>
    [
      'TY  - JOUR',
      `ID  - ${key}`,
      ...(title === undefined ? [] : [`TI  - ${title}`]),
      `AU  - ${family}, Ada`,
      `PY  - ${year}`,
      ...(doi === undefined ? [] : [`DO  - ${doi}`]),
      'JO  - Journal of Tests',
      'ER  - \n',
    ].join('\n'),
  nbib: ({ key, title, family, year, doi }) =>
    [
      // PubMed names its records by number, so the key's digits are the number.
      `PMID- ${key.replace(/\D/g, '').slice(-7).padStart(8, '9')}`,
      ...(title === undefined ? [] : [`TI  - ${title}`]),
      `FAU - ${family}, Ada`,
      `DP  - ${year}`,
      ...(doi === undefined ? [] : [`LID - ${doi} [doi]`]),
      'JT  - Journal of Tests',
      'PT  - Journal Article\n',
    ].join('\n'),
}

function toCslItem({ key, title, family, year, doi }: TestSource) {
  return {
    id: key,
    type: 'article-journal',
    ...(title === undefined ? {} : { title }),
    author: [{ family, given: 'Ada' }],
    issued: { 'date-parts': [[year]] },
    ...(doi === undefined ? {} : { DOI: doi }),
    'container-title': 'Journal of Tests',
  }
}
