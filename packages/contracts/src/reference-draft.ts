import { z } from 'zod'
import {
  CslDateSchema,
  CslItemSchema,
  CslNameSchema,
  ReferenceStatusSchema,
  StudyTypeSchema,
} from './reference'

/** People of one list, for example the authors; a source with more is cited by a group name. */
export const REFERENCE_NAMES_MAX = 200

/** How long the texts of a reference may be, in UTF-16 code units; the fields of the CMS hold the same. */
export const REFERENCE_CHARS_MAX = {
  title: 600,
  name: 120,
  suffix: 20,
  groupName: 300,
  containerTitle: 300,
  containerTitleShort: 120,
  collectionTitle: 300,
  number: 40,
  genre: 120,
  volume: 40,
  issue: 40,
  page: 60,
  edition: 40,
  publisher: 200,
  publisherPlace: 120,
  identifier: 240,
  URL: 2_000,
  language: 35,
  raw: 2_000,
  abstract: 10_000,
  note: 5_000,
  statusNotice: 1_000,
  citationKey: 80,
} as const

const chars = REFERENCE_CHARS_MAX

function text(charsMax: number) {
  return z
    .string()
    .trim()
    .min(1)
    .max(charsMax, `Use at most ${charsMax.toLocaleString('en')} characters.`)
}

const names = z
  .array(
    CslNameSchema.extend({
      family: text(chars.name).optional(),
      given: text(chars.name).optional(),
      suffix: text(chars.suffix).optional(),
      literal: text(chars.groupName).optional(),
    }).refine(
      ({ family, literal }) => (family === undefined) !== (literal === undefined),
      'A name is either a person with a family name or a group.',
    ),
  )
  .max(
    REFERENCE_NAMES_MAX,
    `Name at most ${REFERENCE_NAMES_MAX} people, or the group they belong to.`,
  )

/** The bibliographic fields of a draft: CSL-JSON with bounds. */
export const DraftItemSchema = CslItemSchema.omit({ id: true }).extend({
  title: text(chars.title).optional(),
  author: names.optional(),
  editor: names.optional(),
  issued: CslDateSchema.optional(),
  accessed: CslDateSchema.optional(),
  'container-title': text(chars.containerTitle).optional(),
  'container-title-short': text(chars.containerTitleShort).optional(),
  'collection-title': text(chars.collectionTitle).optional(),
  number: text(chars.number).optional(),
  genre: text(chars.genre).optional(),
  volume: text(chars.volume).optional(),
  issue: text(chars.issue).optional(),
  page: text(chars.page).optional(),
  publisher: text(chars.publisher).optional(),
  'publisher-place': text(chars.publisherPlace).optional(),
  edition: text(chars.edition).optional(),
  DOI: text(chars.identifier).optional(),
  PMID: text(chars.identifier).optional(),
  PMCID: text(chars.identifier).optional(),
  ISBN: text(chars.identifier).optional(),
  ISSN: text(chars.identifier).optional(),
  URL: text(chars.URL).optional(),
  language: text(chars.language).optional(),
})
export type DraftItem = z.infer<typeof DraftItemSchema>

/**
 * A reference that is not in the library yet: looked up, read from a file, or on its way out
 * to one. It has a title, or only `raw`, the whole source as one text.
 *
 * `custom` holds what a file said and CSL-JSON has no field for, under the file's own names.
 */
export const ReferenceDraftSchema = z
  .object({
    citationKey: z
      .string()
      .max(chars.citationKey)
      .regex(/^[a-z0-9]+(?:-[a-z0-9]+)*$/)
      .nullable(),
    csl: DraftItemSchema,
    raw: text(chars.raw).nullable(),
    abstract: text(chars.abstract).nullable(),
    note: text(chars.note).nullable(),
    studyType: StudyTypeSchema.nullable(),
    status: ReferenceStatusSchema,
    statusDate: z
      .string()
      .regex(/^\d{4}(?:-\d{2}(?:-\d{2})?)?$/)
      .nullable(),
    statusNotice: text(chars.statusNotice).nullable(),
    statusNoticeId: text(chars.identifier).nullable(),
    custom: z.record(z.string(), z.unknown()).nullable(),
  })
  .refine(({ csl, raw }) => csl.title !== undefined || raw !== null, {
    path: ['csl', 'title'],
    error: 'Give the source a title, or the whole source as one text.',
  })
export type ReferenceDraft = z.infer<typeof ReferenceDraftSchema>
