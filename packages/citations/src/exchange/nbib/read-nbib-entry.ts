import type { CslName } from '@footnote/contracts/reference'
import { readPubmedStatus } from '../../lookup/publication-status'
import { readPubmedDate } from '../../lookup/read-date'
import { readIsbn, readIssn } from '../../lookup/read-fields'
import { readPubmedName } from '../../lookup/read-names'
import { readPubmedType } from '../../lookup/reference-type'
import { readStudyType } from '../../lookup/study-type'
import { type Appraisal, type EntryReading, setText } from '../entry-reading'
import {
  type TaggedLine,
  type TaggedValues,
  groupByTag,
  listTaggedLines,
  listUntaken,
  takeMatch,
  takeValue,
  takeValues,
} from '../tagged-lines'
import { readPlainName } from '../tidy-names'

const NBIB_LINE = /^([A-Z]{2,4}) {0,2}- (.*)$/s

/** The records that change how a source stands, and what PubMed's summaries call the relation. */
const COMMENTS: Record<string, string> = {
  CRI: 'Corrected and republished in',
  ECI: 'Expression of concern in',
  EIN: 'Erratum in',
  PRIN: 'Partial retraction in',
  RIN: 'Retraction in',
  RRI: 'Retracted and republished in',
}

/** What PubMed notes about its own work, and the addresses of authors; no source needs it. */
const LEFT_OUT =
  'AD AUID CRDT DA DCOM DEP ED EDAT IS JID LR MHDA OWN PHST PMCR PST SB SO STAT'.split(' ')

/** The fields whose value is that of one tag. */
const TAGS = [
  ['container-title-short', 'TA'],
  ['collection-title', 'CTI'],
  ['volume', 'VI'],
  ['issue', 'IP'],
  ['page', 'PG'],
  ['publisher', 'PB'],
  ['edition', 'EN'],
  ['PMID', 'PMID'],
  ['PMCID', 'PMC'],
  ['language', 'LA'],
] as const

/**
 * Reads one PubMed record. Null for what does not begin with a PMID line. Study type and
 * standing come from publication types and linked records. A tag that has no field here goes
 * into `custom` under its own name, but for PubMed's notes about its own work and for the
 * addresses of authors.
 *
 * Source: NLM, "MEDLINE/PubMed Data Element (Field) Descriptions".
 */
export function readNbibEntry(source: string): EntryReading | null {
  const lines = listTaggedLines(source, NBIB_LINE).map(({ tag, value }) => ({
    tag,
    value: value.replace(/ ?\n ?/g, ' '),
  }))
  if (lines[0]?.tag !== 'PMID') return null

  const values = groupByTag(lines)
  const publicationTypes = takeValues(values, ['PT'])
  const title = takeValue(values, ['TI', 'BTI'])
  const book = takeValue(values, ['BTI'])
  const type = readPubmedType({ publicationTypes, documentType: documentTypeOf(values, book) })
  const item: EntryReading['item'] = { type }

  setText(item, 'title', title)
  setText(item, 'container-title', book ?? takeValue(values, ['JT']))
  for (const [field, tag] of TAGS) setText(item, field, takeValue(values, [tag]))
  // The place of a journal is its country, which no list prints.
  const place = takeValue(values, ['PL'])
  if (type === 'book' || type === 'chapter') setText(item, 'publisher-place', place)
  setText(item, 'DOI', takeDoi(values))
  setText(item, 'ISSN', readIssn(values.get('IS') ?? []))
  setText(item, 'ISBN', readIsbn(takeValues(values, ['ISBN'])))
  item.author = listAuthors(lines)
  item.editor = takeValues(values, ['FED']).map(readFullName)
  const date = takeValue(values, ['DP'])
  const issued = readPubmedDate(date ?? '')
  if (issued !== null) item.issued = issued
  const appraisal = takeAppraisal(publicationTypes, values)
  takeValues(values, ['FAU', 'AU', 'CN', ...LEFT_OUT])

  return {
    key: null,
    item,
    abstract: takeValue(values, ['AB']),
    note: null,
    appraisal,
    custom: {
      ...(publicationTypes.length === 0 ? {} : { PT: publicationTypes }),
      ...(issued === null && date !== null ? { DP: date } : {}),
      ...listUntaken(values),
    },
    own: undefined,
    warnings: [],
  }
}

function documentTypeOf(values: TaggedValues, book: string | null): string {
  if (book !== null) return 'chapter'
  return values.has('ISBN') ? 'book' : ''
}

/** Full names where the record has them; AU repeats the FAU above it in short. */
function listAuthors(lines: readonly TaggedLine[]): CslName[] {
  return lines.flatMap(({ tag, value }, index) => {
    if (tag === 'FAU') return [readFullName(value)]
    if (tag === 'AU' && lines[index - 1]?.tag === 'FAU') return []
    if (tag !== 'AU' && tag !== 'CN') return []
    const authtype = tag === 'CN' ? 'CollectiveName' : 'Author'
    // What is no name stays a text here: it is left out later, with a warning.
    return [readPubmedName({ name: value, authtype }) ?? { literal: value }]
  })
}

/** "Fowler, Floyd J Jr": the suffix stands last. */
function readFullName(text: string): CslName {
  const name = readPlainName(text)
  const [, given, suffix] =
    /^(.+?),? (Jr|Sr|2nd|3rd|4th|II|III|IV)\.?$/.exec(name.given ?? '') ?? []
  return given === undefined || suffix === undefined ? name : { ...name, given, suffix }
}

/** "10.1016/… [doi]" stands among the publisher's own numbers, which go. */
function takeDoi(values: TaggedValues): string | null {
  const isMatch = (value: string) => value.endsWith('[doi]')
  const found = takeMatch({ values, tags: ['LID', 'AID'], isMatch })
  takeValues(values, ['LID', 'AID'])
  return found === null ? null : found.slice(0, -'[doi]'.length).trim()
}

function takeAppraisal(publicationTypes: string[], values: TaggedValues): Appraisal {
  const comments = Object.entries(COMMENTS).flatMap(([tag, reftype]) =>
    takeValues(values, [tag]).map((place) => ({
      reftype,
      refsource: place.replace(/\.? PMID: \d[^]*$/, ''),
      pmid: /PMID: (\d+)/.exec(place)?.[1],
    })),
  )
  return {
    studyType: readStudyType(publicationTypes),
    ...readPubmedStatus({ publicationTypes, comments }),
  }
}
