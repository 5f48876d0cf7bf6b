import { REFERENCE_STATUSES, REFERENCE_TYPES, STUDY_TYPES } from '@footnote/contracts/reference'
import {
  DraftItemSchema,
  type ReferenceDraft,
  ReferenceDraftSchema,
} from '@footnote/contracts/reference-draft'
import fc from 'fast-check'
import { CslDataSchema } from './csl-json/csl-data-schema'
import { TEXT_FIELDS } from '../text-fields'
import { WRITTEN_FORMATS } from './exchange-format'
import { listEntries } from './list-entries'
import { parseEntry } from './parse-entry'
import type { ExchangeReference } from './parsed-entry'
import { writeReferences } from './write-references'

/** Any text, and those that a format could stumble over. */
const text = (charsMax: number) =>
  fc
    .oneof(
      fc.string({ unit: 'binary', maxLength: 60 }),
      fc.string({ unit: 'grapheme', maxLength: 60 }),
      fc.constantFrom(
        'et al.',
        'a, b, c',
        'TY  - JOUR',
        'a\nER  - \nTY  - BOOK',
        '{unbalanced',
        '}',
        '\\"{u} \\& 100% $x_1^2$ ~ #1 @article{a,',
        '<i>in vivo</i> H<sub>2</sub>O <script>alert(1)</script> &amp; &lt;b&gt;',
        'MÃ¼ller',
        'Müller–Lyer “quoted” — 漢字 العربية',
        '10.1000/ABC',
        'PMID: 123\nand more',
        'and others and and',
        '  two  spaces  ',
        '__proto__',
      ),
    )
    .map((value) => value.trim().slice(0, charsMax).trim())
    .filter((value) => value !== '')

const name = fc.oneof(
  fc.record({ literal: text(100) }),
  fc.record({ family: text(60), given: text(60), suffix: text(10) }, { requiredKeys: ['family'] }),
)
const date = fc.record({
  'date-parts': fc.array(
    fc.array(fc.integer({ min: -50, max: 9_999 }), { minLength: 1, maxLength: 3 }),
    {
      minLength: 1,
      maxLength: 2,
    },
  ),
})
const item = fc.record(
  {
    type: fc.constantFrom(...REFERENCE_TYPES),
    author: fc.array(name, { maxLength: 4 }),
    editor: fc.array(name, { maxLength: 2 }),
    issued: date,
    accessed: date,
    ...Object.fromEntries(TEXT_FIELDS.map((field) => [field, text(30)])),
  },
  { requiredKeys: ['type'] },
)
const draft = fc
  .record({
    citationKey: fc.constant(null),
    csl: item,
    raw: fc.option(text(200)),
    abstract: fc.option(text(500)),
    note: fc.option(text(500)),
    studyType: fc.option(fc.constantFrom(...STUDY_TYPES)),
    status: fc.constantFrom(...REFERENCE_STATUSES),
    statusDate: fc.option(fc.constantFrom('2019', '2019-05', '2019-05-31')),
    statusNotice: fc.option(text(100)),
    statusNoticeId: fc.option(text(100)),
    custom: fc.option(
      fc.dictionary(
        fc.oneof(
          fc.string(),
          fc.constantFrom('KW', 'N1', 'keywords', 'title', 'footnote', 'U5', 'x-footnote', 'month'),
        ),
        fc.oneof(fc.jsonValue({ maxDepth: 3 }), fc.string(), fc.array(fc.string())),
        { noNullPrototype: true, maxKeys: 4 },
      ),
    ),
  })
  // A draft has been parsed and stored as JSON: no undefined, no -0, and no key that is an attack.
  .map((value): unknown =>
    JSON.parse(JSON.stringify(value), (key, part: unknown) =>
      key === '__proto__' ? undefined : part,
    ),
  )
  .map((value) => ReferenceDraftSchema.safeParse(value).data)
  .filter((value) => value !== undefined)
const references: fc.Arbitrary<ExchangeReference[]> = fc.array(
  fc.record({ citationKey: fc.constantFrom('smith-2001', 'a', '1-b', 'who-2016-2'), draft }),
  { maxLength: 4 },
)

test.each(WRITTEN_FORMATS)('whatever goes out as %s comes back identical', (format) => {
  fc.assert(
    fc.property(references, (all) => {
      const text = writeReferences({ references: all, format })
      const back = listEntries({ text, format }).map((entry) => parseEntry(entry, format).outcome)
      expect(back.map((outcome) => (outcome.status === 'read' ? outcome.draft : outcome))).toEqual(
        all.map(({ citationKey, draft: one }): ReferenceDraft => ({ ...one, citationKey })),
      )
    }),
    { numRuns: 300 },
  )
})

test('the property is about every field of a draft', () => {
  expect([...TEXT_FIELDS, 'type', 'author', 'editor', 'issued', 'accessed'].sort()).toEqual(
    Object.keys(DraftItemSchema.shape).sort(),
  )
})

test('whatever goes out as CSL-JSON is what the schema of CSL asks for', () => {
  fc.assert(
    fc.property(references, (all) => {
      const items: unknown = JSON.parse(writeReferences({ references: all, format: 'csl-json' }))
      expect(CslDataSchema.parse(items)).toEqual(items)
    }),
    { numRuns: 300 },
  )
})

/** A source with something in every field that its format should have a place for. */
const FULL: Omit<ReferenceDraft['csl'], 'type'> = {
  title: 'Magnesium & bone: 50% of <i>what</i>?',
  author: [
    { family: 'van der Berg', given: 'Jan', suffix: 'Jr' },
    { literal: 'World Health Organization' },
    { family: 'Plato' },
  ],
  editor: [{ family: 'Müller', given: 'Jón' }],
  issued: { 'date-parts': [[2001, 7, 22]] },
  accessed: { 'date-parts': [[2020, 1, 2]] },
  'container-title': 'Journal of Bones & Minerals',
  'container-title-short': 'J Bones Miner',
  'collection-title': 'Series of Reports',
  genre: 'Guideline',
  volume: '56',
  page: '163-170',
  publisher: 'The Press',
  'publisher-place': 'Geneva',
  edition: '2nd',
  DOI: '10.1000/a_b.1',
  PMID: '11425281',
  PMCID: 'PMC1234567',
  ISBN: '978-0-19-024655-6',
  ISSN: '0098-7484',
  URL: 'https://example.org/a_b?c=%20d',
  language: 'en',
}

test.each(
  WRITTEN_FORMATS.flatMap((format) => REFERENCE_TYPES.map((type) => [format, type] as const)),
)('nothing that %s has a field for goes into our own field: %s', (format, type) => {
  const isSerial = ['article-journal', 'article-magazine', 'article-newspaper'].includes(type)
  const draft: ReferenceDraft = {
    citationKey: 'a',
    csl: { type, ...FULL, ...(isSerial ? { issue: '2' } : { number: '12' }) },
    raw: null,
    abstract: 'One paragraph.\nAnd a second, with 100 % of {it}.',
    note: 'A note.',
    studyType: null,
    status: 'active',
    statusDate: null,
    statusNotice: null,
    statusNoticeId: null,
    custom: null,
  }
  const text = writeReferences({ references: [{ citationKey: 'a', draft }], format })
  expect(text).not.toContain('footnote')
  expect(text).toContain('PMC1234567')
})

test.each(WRITTEN_FORMATS)(
  'people read in the note of %s that a source was retracted',
  (format) => {
    const draft: ReferenceDraft = {
      citationKey: 'a',
      csl: { type: 'article-journal', title: 'Primary prevention with a Mediterranean diet' },
      raw: null,
      abstract: null,
      note: 'Our note.',
      studyType: null,
      status: 'retracted',
      statusDate: '2018-06-13',
      statusNotice: null,
      statusNoticeId: '10.1056/nejmc1806491',
      custom: null,
    }
    const text = writeReferences({ references: [{ citationKey: 'a', draft }], format })
    expect(text).toContain('Retracted 2018-06-13, notice doi:10.1056/nejmc1806491.')
    const [entry] = listEntries({ text, format })
    expect(entry && parseEntry(entry, format).outcome).toMatchObject({
      status: 'read',
      draft: { note: 'Our note.', status: 'retracted' },
    })
  },
)
