import type { CslName } from '@footnote/contracts/reference'
import {
  type DraftItem,
  REFERENCE_CHARS_MAX,
  REFERENCE_NAMES_MAX,
  type ReferenceDraft,
  ReferenceDraftSchema,
} from '@footnote/contracts/reference-draft'
import { cutAfterWord } from '../cut-text'

/** A source read from an upstream answer, and what was changed on the way, in sentences. */
export type LookedUpSource = { draft: ReferenceDraft; warnings: string[] }

/** A source as read, before anything is held to the bounds of a reference. */
export type UnfittedSource = Omit<
  ReferenceDraft,
  'csl' | 'citationKey' | 'raw' | 'note' | 'custom'
> & {
  csl: { [Name in keyof DraftItem]: DraftItem[Name] | null }
  warnings: string[]
}

/**
 * Fits a source into the bounds of a reference: texts that are too long are cut at a word, of
 * more than 200 names the first 200 stay, empty fields are left out. Each cut is a warning; the
 * upstream answer keeps the whole. Null when there is no title.
 */
export function fitDraft(source: UnfittedSource): LookedUpSource | null {
  const warnings = [...source.warnings]
  const item = Object.fromEntries(
    Object.entries(source.csl).flatMap(([field, value]) => {
      const fitted = fitValue({ field, value, warnings })
      return fitted === null ? [] : [[field, fitted]]
    }),
  )
  const parsed = ReferenceDraftSchema.safeParse({
    ...source,
    csl: item,
    citationKey: null,
    raw: null,
    note: null,
    custom: null,
    abstract: fitText({ field: 'abstract', text: source.abstract, warnings }),
    statusNotice: fitText({ field: 'statusNotice', text: source.statusNotice, warnings }),
  })
  return parsed.success ? { draft: parsed.data, warnings } : null
}

type FieldBounds = { charsMax: number; label: string }

const chars = REFERENCE_CHARS_MAX
const FIELDS: Record<string, FieldBounds> = {
  title: { charsMax: chars.title, label: 'title' },
  abstract: { charsMax: chars.abstract, label: 'abstract' },
  statusNotice: { charsMax: chars.statusNotice, label: 'notice' },
  'container-title': { charsMax: chars.containerTitle, label: 'name of the journal or book' },
  'container-title-short': { charsMax: chars.containerTitleShort, label: 'abbreviated journal' },
  'collection-title': { charsMax: chars.collectionTitle, label: 'series' },
  number: { charsMax: chars.number, label: 'number' },
  genre: { charsMax: chars.genre, label: 'genre' },
  volume: { charsMax: chars.volume, label: 'volume' },
  issue: { charsMax: chars.issue, label: 'issue' },
  page: { charsMax: chars.page, label: 'pages' },
  publisher: { charsMax: chars.publisher, label: 'publisher' },
  'publisher-place': { charsMax: chars.publisherPlace, label: 'place' },
  edition: { charsMax: chars.edition, label: 'edition' },
}

function fitValue(of: { field: string; value: unknown; warnings: string[] }): unknown {
  const { field, value, warnings } = of
  if (field === 'author' || field === 'editor') {
    return isNames(value) ? fitNames({ field, names: value, warnings }) : null
  }
  return typeof value === 'string' ? fitText({ field, text: value, warnings }) : value
}

function isNames(value: unknown): value is CslName[] {
  return Array.isArray(value)
}

function fitNames(of: { field: string; names: CslName[]; warnings: string[] }): CslName[] | null {
  const { field, names, warnings } = of
  if (names.length > REFERENCE_NAMES_MAX) {
    warnings.push(
      `The source has ${names.length.toLocaleString('en')} ${field}s; the first ${REFERENCE_NAMES_MAX} are kept.`,
    )
  }
  const fitted = names.slice(0, REFERENCE_NAMES_MAX).map(fitName)
  return fitted.length === 0 ? null : fitted
}

function fitName(name: CslName): CslName {
  const part = (text: string | undefined, charsMax: number) =>
    text === undefined ? undefined : cutAfterWord(text, charsMax)
  return Object.fromEntries(
    Object.entries({
      family: part(name.family, chars.name),
      given: part(name.given, chars.name),
      suffix: name.suffix,
      literal: part(name.literal, chars.groupName),
    }).filter(([, text]) => text !== undefined),
  )
}

function fitText(of: { field: string; text: string | null; warnings: string[] }): string | null {
  const { field, text, warnings } = of
  const bounds = FIELDS[field]
  if (text === null || text.trim() === '') return null
  if (bounds === undefined || text.length <= bounds.charsMax) return text.trim()
  warnings.push(
    `The ${bounds.label} was cut to ${bounds.charsMax.toLocaleString('en')} characters.`,
  )
  return cutAfterWord(text, bounds.charsMax)
}
