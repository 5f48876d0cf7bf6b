import { REFERENCE_TYPES } from '@footnote/contracts/reference'
import { buildReference } from '@footnote/fixtures/build-reference'
import { demoReferences } from '@footnote/fixtures/demo/demo-references'
import { SourceSchema } from '../../../tests/harness/medical-web-page-schema'
import { describeSource } from './describe-source'

test('an article of a journal is nested in issue, volume and journal, with its identifiers', () => {
  const described = describeSource(
    buildReference({
      csl: { DOI: '10.1000/ABC', PMID: '11425281', PMCID: 'PMC12', ISSN: '0306-9877' },
    }),
  )
  expect(described).toEqual({
    '@type': 'ScholarlyArticle',
    '@id': '#ref-johnson-2001',
    name: 'The multifaceted and widespread pathology of magnesium deficiency',
    author: [{ '@type': 'Person', name: 'S Johnson' }],
    datePublished: '2001',
    isPartOf: {
      '@type': 'PublicationIssue',
      issueNumber: '2',
      isPartOf: {
        '@type': 'PublicationVolume',
        volumeNumber: '56',
        isPartOf: { '@type': 'Periodical', name: 'Medical Hypotheses', issn: '0306-9877' },
      },
    },
    pagination: '163-70',
    identifier: [
      { '@type': 'PropertyValue', propertyID: 'DOI', value: '10.1000/abc' },
      { '@type': 'PropertyValue', propertyID: 'PMID', value: '11425281' },
      { '@type': 'PropertyValue', propertyID: 'PMCID', value: 'PMC12' },
    ],
    sameAs: [
      'https://doi.org/10.1000/abc',
      'https://pubmed.ncbi.nlm.nih.gov/11425281/',
      'https://pmc.ncbi.nlm.nih.gov/articles/PMC12/',
    ],
  })
})

test.each(REFERENCE_TYPES)(
  'what is said of a source of the kind %s is in the vocabulary',
  (type) => {
    const reference = buildReference({
      status: 'corrected',
      statusNoticeId: '29897867',
      csl: {
        type,
        publisher: 'A press',
        edition: '2',
        ISBN: '9780000000002',
        ISSN: '0306-9877',
        DOI: '10.1000/a',
        URL: 'https://example.org/a',
        'collection-title': 'A series',
        language: 'en',
        editor: [{ literal: 'A group' }],
      },
    })
    expect(SourceSchema.safeParse(describeSource(reference)).error).toBeUndefined()
  },
)

test.each(demoReferences.map((reference) => [reference.citationKey, reference] as const))(
  '%s of the demo library is described in the vocabulary',
  (_key, reference) => {
    expect(SourceSchema.safeParse(describeSource(reference)).error).toBeUndefined()
  },
)

test.each([
  ['article-newspaper', { issue: '9', volume: undefined }, 'NewsArticle', 'PublicationIssue'],
  ['chapter', {}, 'Chapter', 'Book'],
  ['webpage', {}, 'WebPage', 'WebSite'],
  ['article-magazine', { volume: '3', issue: undefined }, 'Article', 'PublicationVolume'],
] as const)('a source of the kind %s is part of what holds it', (type, csl, own, home) => {
  const described = describeSource(buildReference({ csl: { type, ...csl } }))
  expect(described).toMatchObject({ '@type': own, isPartOf: { '@type': home } })
})

test.each([
  ['retracted', '10.5555/notice', 'Retracted', 'https://doi.org/10.5555/notice'],
  ['concern', '29897867', 'Expression of concern', 'https://pubmed.ncbi.nlm.nih.gov/29897867/'],
] as const)(
  'a source under the status %s says so, and where',
  (status, statusNoticeId, word, url) => {
    expect(describeSource(buildReference({ status, statusNoticeId }))).toMatchObject({
      creativeWorkStatus: word,
      correction: url,
    })
  },
)

test('a source in good standing says nothing of its standing', () => {
  expect(describeSource(buildReference())).not.toHaveProperty('creativeWorkStatus')
})

test('marks leave a title, everything else in it stays, and a bad address is no address', () => {
  const title = 'Effects of <i>H. pylori</i> if x < 3 </script><script>alert(1)</script>'
  const described = describeSource(
    buildReference({ csl: { title, URL: 'javascript:alert(1)', DOI: 'not a doi' } }),
  )
  expect(described).toMatchObject({
    name: 'Effects of H. pylori if x < 3 </script><script>alert(1)</script>',
  })
  expect(described).not.toHaveProperty('sameAs')
  expect(described).not.toHaveProperty('identifier')
})

test('a source that is only raw text is its words', () => {
  const described = describeSource(
    buildReference({ citationKey: 'raw', csl: null, raw: 'A leaflet,, undated' }),
  )
  expect(described).toEqual({
    '@type': 'CreativeWork',
    '@id': '#ref-raw',
    name: 'A leaflet,, undated',
  })
})
