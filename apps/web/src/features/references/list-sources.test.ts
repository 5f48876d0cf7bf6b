import { CslDataSchema } from '@footnote/citations/exchange/csl-json/csl-data-schema'
import { WRITTEN_FORMATS } from '@footnote/citations/exchange/exchange-format'
import { listEntries } from '@footnote/citations/exchange/list-entries'
import { parseEntry } from '@footnote/citations/exchange/parse-entry'
import { writeReferences } from '@footnote/citations/exchange/write-references'
import { articleBody, cite, paragraph } from '@footnote/fixtures/article-body'
import { buildArticle } from '@footnote/fixtures/build-article'
import { buildReference } from '@footnote/fixtures/build-reference'
import { buildDemoArticle } from '@footnote/fixtures/demo/build-demo-article'
import { demoReferences } from '@footnote/fixtures/demo/demo-references'
import { describeAsSource } from './describe-as-source'
import { listSources } from './list-sources'

const whole = buildArticle({
  body: articleBody(
    demoReferences.map(({ citationKey }) => paragraph('A claim.', cite(citationKey))),
  ),
  references: demoReferences,
})

test('the references come in the order of the list', () => {
  expect(listSources(whole).map(({ citationKey }) => citationKey)).toEqual(
    demoReferences.map(({ citationKey }) => citationKey),
  )
})

test.each(WRITTEN_FORMATS)('the whole demo library goes out as %s and comes back', (format) => {
  const references = listSources(whole)
  const text = writeReferences({ references, format })
  const back = listEntries({ text, format }).map((entry) => parseEntry(entry, format).outcome)
  expect(back).toEqual(references.map(({ draft }) => ({ status: 'read', draft, warnings: [] })))
})

test('the whole demo library, and an article as a source, are what the schema of CSL asks for', () => {
  const settings = { siteName: 'Footnote', siteUrl: 'https://footnote.example' }
  const article = buildDemoArticle('magnesium-and-your-bones')
  const references = [...listSources(whole), describeAsSource({ article, ...settings })]
  const items: unknown = JSON.parse(writeReferences({ references, format: 'csl-json' }))
  expect(CslDataSchema.parse(items)).toEqual(items)
})

test('a reference that is only raw text goes out with its text as the title, and comes back raw', () => {
  const raw = buildReference({ csl: null, raw: 'Johnson S. et al. Magnesium. 2001.' })
  const references = listSources(buildArticle({ references: [raw] }))
  const text = writeReferences({ references, format: 'ris' })
  expect(text).toContain('TI  - Johnson S. et al. Magnesium. 2001.')
  const [entry] = listEntries({ text, format: 'ris' })
  expect(entry && parseEntry(entry, 'ris').outcome).toMatchObject({
    draft: { raw: 'Johnson S. et al. Magnesium. 2001.', csl: { type: 'document' } },
  })
})

test('an article as a source has its authors, title, site, day and address', () => {
  const article = buildDemoArticle('magnesium-and-your-bones')
  const { draft } = describeAsSource({
    article,
    siteName: 'Footnote',
    siteUrl: 'https://footnote.example',
  })
  expect(draft.csl).toEqual({
    type: 'webpage',
    title: 'Magnesium and your bones',
    author: [{ family: 'Oduya', given: 'Maren' }],
    issued: { 'date-parts': [[2024, 5, 14]] },
    'container-title': 'Footnote',
    URL: 'https://footnote.example/articles/magnesium-and-your-bones',
    language: 'en',
  })
})
