import { type CslDate, type CslName } from '@footnote/contracts/reference'
import { z } from 'zod'
import { toDateParts } from '../../date-parts'
import { TEXT_FIELDS } from '../../text-fields'
import { NAMES_READ_MAX } from '../bound-reading'
import type { EntryReading } from '../entry-reading'
import { parseJson } from '../parse-json'
import { readDateText } from '../read-date-text'
import { readCslType } from './csl-types'

/**
 * What is read of an entry: anything that resembles an item, field by field below. Numbers
 * stand for texts in many files, and Crossref's items have lists where CSL wants one text.
 */
const ItemSchema = z.record(z.string(), z.unknown())
const TextSchema = z.union([z.string(), z.number().transform(String)])
const NameSchema = z.object({
  family: TextSchema.optional(),
  given: TextSchema.optional(),
  suffix: TextSchema.optional(),
  literal: TextSchema.optional(),
  'dropping-particle': TextSchema.optional(),
  'non-dropping-particle': TextSchema.optional(),
})
const DateSchema = z.object({
  'date-parts': z.array(z.array(z.union([z.number(), z.string(), z.null()])).min(1)).optional(),
  raw: z.string().optional(),
  literal: z.string().optional(),
})

/** The line in which Zotero and others keep what CSL had no field for. */
const NOTE_LINE = /^(PMID|PMCID|DOI)\s?:\s?(\S+)$/i

/**
 * Reads one CSL-JSON item. Null for what is no JSON object.
 *
 * A field that we do not have goes into `custom` under its own name, beside what `custom`
 * itself holds; a particle becomes part of the name it belongs to.
 *
 * Source: CSL 1.0.2 input data, csl-data.json.
 */
export function readCslEntry(source: string): EntryReading | null {
  const parsed = ItemSchema.safeParse(parseJson(source))
  if (!parsed.success || Array.isArray(parsed.data)) return null

  const { id, type, author, editor, issued, accessed, abstract, note, custom, ...rest } =
    parsed.data
  const warnings: string[] = []
  const { footnote: own, ...kept } = ItemSchema.safeParse(custom).data ?? {}
  const others: Record<string, unknown> = {}
  const kind = readType(type)
  const item: EntryReading['item'] = { type: kind }

  for (const [field, value] of Object.entries(rest)) {
    const known = TEXT_FIELDS.find((candidate) => candidate === field)
    const text = known === undefined ? null : readText(value)
    if (known !== undefined && text !== null) item[known] = text
    else if (value !== null && value !== '') others[field] = value
  }
  for (const [field, value] of Object.entries({ author, editor })) {
    if (field !== 'author' && field !== 'editor') continue
    const names = readNames(field, value)
    if (names.length > 0) item[field] = names
  }
  for (const [field, value] of Object.entries({ issued, accessed })) {
    if (field !== 'issued' && field !== 'accessed') continue
    const date = readDate(value)
    if (date !== null) item[field] = date
    else if (value !== undefined && value !== null) others[field] = value
  }
  const noteLines = (readText(note) ?? '').split('\n').filter((line) => !takeNoteLine(line))

  return {
    key: readText(id),
    item,
    abstract: readText(abstract),
    note: noteLines.join('\n') || null,
    appraisal: {},
    custom: { ...others, ...kept },
    own,
    warnings,
  }

  function readType(value: unknown) {
    const name = readText(value) ?? ''
    const read = readCslType(name)
    if (read.isOurs) return read.type
    if (name !== '') others['type'] = name
    warnings.push(
      name === ''
        ? 'The entry does not say what kind of source it is; it was read as a document.'
        : `The kind of source “${name.slice(0, 60)}” is not offered here; the entry was read as ${read.type}.`,
    )
    return read.type
  }

  function readNames(field: string, value: unknown): CslName[] {
    if (value === undefined || value === null) return []
    const values: unknown[] = Array.isArray(value) ? value : [value]
    return values.slice(0, NAMES_READ_MAX).flatMap((one) => {
      const name = readName(one)
      if (name === null)
        warnings.push(`A name among the ${field}s could not be read and was left out.`)
      return name === null ? [] : [name]
    })
  }

  function takeNoteLine(line: string): boolean {
    const [, name, value] = NOTE_LINE.exec(line.trim()) ?? []
    const field = (['PMID', 'PMCID', 'DOI'] as const).find((known) => known === name?.toUpperCase())
    if (field === undefined || value === undefined || item[field] !== undefined) return false
    item[field] = value
    return true
  }
}

function readText(value: unknown): string | null {
  const one: unknown = Array.isArray(value) && value.length === 1 ? value[0] : value
  return TextSchema.safeParse(one).data ?? null
}

function readName(value: unknown): CslName | null {
  if (typeof value === 'string') return { literal: value }
  const parsed = NameSchema.safeParse(value)
  if (!parsed.success) return null
  const { 'dropping-particle': dropping = '', 'non-dropping-particle': particle = '' } = parsed.data
  const { family = '', given = '', suffix = '', literal = '' } = parsed.data
  return {
    family: joinWords(particle, family),
    given: joinWords(given, dropping),
    suffix,
    literal,
  }
}

function joinWords(first: string, second: string): string {
  return /['’-]$/.test(first) ? first + second : [first, second].filter(Boolean).join(' ')
}

function readDate(value: unknown): CslDate | null {
  if (typeof value === 'string') return readDateText(value)
  const parsed = DateSchema.safeParse(value)
  if (!parsed.success) return null
  const { 'date-parts': dateParts, raw, literal } = parsed.data
  const parts = (dateParts ?? [])
    .slice(0, 2)
    .map((part) => toDateParts(part.map((number) => (number === null ? null : Number(number)))))
    .filter((part) => part !== null)
  if (parts.length > 0) return { 'date-parts': parts }
  return readDateText(raw ?? literal ?? '')
}
