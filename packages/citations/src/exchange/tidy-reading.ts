import type { CslName, ReferenceStatus } from '@footnote/contracts/reference'
import { REFERENCE_CHARS_MAX, type ReferenceDraft } from '@footnote/contracts/reference-draft'
import { hasStackedMarks } from '../compose-letters'
import { findDoi, findPmcid, findPmid } from '../identifiers'
import {
  readAbbreviation,
  readIsbn,
  readIssn,
  readLanguage,
  readPages,
} from '../lookup/read-fields'
import { readTitleLabel } from '../lookup/publication-status'
import { readTitle } from '../lookup/read-title'
import { tidyAbstract, tidyText, tidyTitle } from '../lookup/tidy-text'
import { TEXT_FIELDS, type TextField } from '../text-fields'
import { boundReading } from './bound-reading'
import type { EntryReading } from './entry-reading'
import { repairMojibake, tidyCharacters } from './tidy-characters'
import { tidyNames } from './tidy-names'

/**
 * Makes what was read from an entry presentable: characters, markup, names, pages and
 * identifiers. What could not be used is kept in `custom`, and said in a warning.
 */
export function tidyReading(unbounded: EntryReading): {
  draft: ReferenceDraft
  warnings: string[]
} {
  const reading = boundReading(unbounded)
  const warnings = [...reading.warnings]
  const { item } = reading
  const custom: Record<string, unknown> = { ...reading.custom }
  const csl: ReferenceDraft['csl'] = { type: item.type }
  let titleStatus: ReferenceStatus = 'active'

  for (const field of TEXT_FIELDS) {
    const text = item[field]
    if (text === undefined) continue
    const tidied = tidyField(field, repair(text))
    if (field === 'title' && tidied !== null) setTitle(tidied)
    else if (tidied !== null) csl[field] = tidied
    else if (text.trim() !== '') keep(field, text)
  }
  for (const field of ['author', 'editor'] as const) {
    const { names, warnings: nameWarnings } = tidyNames((item[field] ?? []).map(repairName))
    if (names.length > 0) csl[field] = names
    warnings.push(...nameWarnings)
  }
  if (item.issued !== undefined) csl.issued = item.issued
  if (item.accessed !== undefined) csl.accessed = item.accessed

  const draft = {
    citationKey: formatKey(reading.key ?? ''),
    csl,
    raw: null,
    abstract: tidyParagraphs(reading.abstract),
    note: tidyParagraphs(reading.note),
    studyType: null,
    status: titleStatus,
    statusDate: null,
    statusNotice: null,
    statusNoticeId: null,
    ...reading.appraisal,
    custom: Object.keys(custom).length === 0 ? null : custom,
  }
  return { draft, warnings: [...new Set(warnings)] }

  function setTitle(markup: string) {
    const read = readTitle(markup)
    const label = readTitleLabel(read.title)
    if (label.title === '') return
    csl.title = label.title
    titleStatus = label.status
    warnings.push(...read.warnings)
  }

  function keep(field: TextField, text: string) {
    custom[field] = tidyCharacters(text)
    warnings.push(
      `“${tidyText(text).slice(0, 80)}” cannot be read as ${field}, so it was put among the additional fields.`,
    )
  }

  function repair(text: string): string {
    const whole = repairMojibake(text)
    if (whole !== text) {
      warnings.push('Letters that another program had broken (“Ã©” for “é”) were put right.')
    }
    if (whole.includes('\uFFFD')) {
      warnings.push(
        'Some letters of the file cannot be read (“\uFFFD”). Save it as UTF-8 and try again.',
      )
    }
    if (hasStackedMarks(whole)) {
      warnings.push('A letter with more than 30 marks on it kept 30 of them.')
    }
    return tidyCharacters(whole)
  }

  function repairName(name: CslName): CslName {
    return Object.fromEntries(
      Object.entries(name).map(([part, text]) => [part, tidyText(repair(text ?? ''))]),
    )
  }

  function tidyParagraphs(text: string | null): string | null {
    return text === null ? null : tidyAbstract(repair(text)) || null
  }
}

/** The slug of a file's own key, as keys are written here. */
export function formatKey(key: string): string | null {
  const slug = key
    .slice(0, 300)
    .normalize('NFKD')
    .replace(/\p{M}+/gu, '')
    .toLowerCase()
    .replace(/[^a-z0-9]+/g, '-')
    .replace(/^-/, '')
    .slice(0, REFERENCE_CHARS_MAX.citationKey)
    .replace(/-$/, '')
  return slug === '' ? null : slug
}

/** Null for what is not what the field asks for. */
function tidyField(field: TextField, text: string): string | null {
  const read = FIELD_READERS[field] ?? tidyText
  return read(text) || null
}

const FIELD_READERS: Partial<Record<TextField, (text: string) => string | null>> = {
  title: tidyTitle,
  'container-title': tidyTitle,
  'container-title-short': readAbbreviation,
  'collection-title': tidyTitle,
  page: readPages,
  DOI: findDoi,
  PMID: findPmid,
  PMCID: findPmcid,
  // Programs write more beside them, as in “0098-7484 (Print)”; what is one already stays.
  ISBN: (text) => (/^[\dX -]{10,17}$/i.test(text.trim()) ? text.trim() : readIsbn([text])),
  ISSN: (text) => readIssn([text]),
  URL: readAddress,
  language: (text) => readLanguage(text) ?? tidyText(text),
}

/** A name or password in an address would be published, and hides where it leads to. */
function readAddress(text: string): string | null {
  const address = text.trim()
  if (!/^https?:\/\/\S+$/i.test(address) || !URL.canParse(address)) return null
  const { username, password } = new URL(address)
  return username === '' && password === '' ? address : null
}
