import { z } from 'zod'

const TYPES =
  'article article-journal article-magazine article-newspaper bill book broadcast chapter classic collection dataset document entry entry-dictionary entry-encyclopedia figure graphic hearing interview legal_case legislation manuscript map motion_picture musical_score pamphlet paper-conference patent performance periodical personal_communication post post-weblog regulation report review review-book software song speech standard thesis treaty webpage'
const NAMES =
  'author chair collection-editor compiler composer container-author contributor curator director editor editorial-director executive-producer interviewer illustrator organizer original-author performer producer recipient reviewed-author translator'
const DATES = 'accessed available-date container event-date issued original-date submitted'
const TEXTS =
  'abstract annote archive archive_collection archive_location archive-place authority call-number citation-label collection-title container-title container-title-short dimensions division DOI event event-place genre ISAN ISBN ISCI ISMN ISRC ISSN ISWC journalAbbreviation jurisdiction keyword language medium note original-publisher original-publisher-place original-title part-title PMCID PMID publisher publisher-place references reviewed-title scale shortTitle source status title title-short translated-title translated-title-short URL version year-suffix'
const NUMBERS =
  'chapter-number citation-number collection-number edition first-reference-note-number issue locator number number-of-pages number-of-volumes page page-first part printing section supplement volume'

const textOrNumber = z.union([z.string(), z.number()])
const flag = z.union([textOrNumber, z.boolean()])

const NameSchema = z.strictObject({
  family: z.string().optional(),
  given: z.string().optional(),
  'dropping-particle': z.string().optional(),
  'non-dropping-particle': z.string().optional(),
  suffix: z.string().optional(),
  'comma-suffix': flag.optional(),
  'static-ordering': flag.optional(),
  literal: z.string().optional(),
  'parse-names': flag.optional(),
})

const DateSchema = z.strictObject({
  'date-parts': z.array(z.array(textOrNumber).min(1).max(3)).min(1).max(2).optional(),
  season: textOrNumber.optional(),
  circa: flag.optional(),
  literal: z.string().optional(),
  raw: z.string().optional(),
  edtf: z.string().optional(),
})

function fieldsOf<Schema extends z.ZodType>(names: string, schema: Schema) {
  return Object.fromEntries(names.split(' ').map((name) => [name, schema.optional()]))
}

/**
 * What a CSL-JSON file may hold: every variable of CSL 1.0.2 with its kind of value, an id and
 * a known type for each item, own fields under `custom`, and nothing else.
 *
 * Source: citation-style-language/schema, schemas/input/csl-data.json, of which this says the
 * same in our words: no package on npm carries it.
 */
export const CslDataSchema = z.array(
  z.strictObject({
    ...fieldsOf(NAMES, z.array(NameSchema)),
    ...fieldsOf(DATES, DateSchema),
    ...fieldsOf(TEXTS, z.string()),
    ...fieldsOf(NUMBERS, textOrNumber),
    id: textOrNumber,
    type: z.enum(TYPES.split(' ')),
    categories: z.array(z.string()).optional(),
    custom: z.record(z.string(), z.unknown()).optional(),
  }),
)
