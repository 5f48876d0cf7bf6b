import { SourceIdentifierSchema, findSourceIdentifier } from './source-identifier'

test.each([
  ['10.1056/NEJMoa1200303', 'DOI', '10.1056/nejmoa1200303'],
  ['doi: 10.1056/NEJMoa1200303', 'DOI', '10.1056/nejmoa1200303'],
  ['https://doi.org/10.1016/S0140-6736(97)11096-0', 'DOI', '10.1016/s0140-6736(97)11096-0'],
  ['http://dx.doi.org/10.1056/NEJMoa1200303', 'DOI', '10.1056/nejmoa1200303'],
  ['11425281', 'PMID', '11425281'],
  ['PMID: 11425281', 'PMID', '11425281'],
  ['https://pubmed.ncbi.nlm.nih.gov/11425281/', 'PMID', '11425281'],
  ['PMC8094449', 'PMCID', 'PMC8094449'],
  ['https://www.ncbi.nlm.nih.gov/pmc/articles/PMC8094449/', 'PMCID', 'PMC8094449'],
  ['https://pmc.ncbi.nlm.nih.gov/articles/PMC8094449/', 'PMCID', 'PMC8094449'],
])('%j is the %s %s', (text, kind, value) => {
  expect(findSourceIdentifier(text)).toEqual({ kind, value })
  expect(SourceIdentifierSchema.parse({ kind, value })).toEqual({ kind, value })
})

test.each([
  '',
  'magnesium',
  '10.1056',
  '10.1056/',
  '10.1056/naïve',
  `10.1056/${'a'.repeat(201)}`,
  '10.1056/a b',
  '10.1056/a\nhost: evil',
  '123456789',
  'https://evil.example/10.1056/nejmoa1200303',
  'http://169.254.169.254/latest/meta-data',
  'PMC',
])('%j is no identifier', (text) => {
  expect(findSourceIdentifier(text)).toBeNull()
})

test.each([
  { kind: 'DOI', value: 'https://doi.org/10.1056/nejmoa1200303' },
  { kind: 'DOI', value: '10.1056/NEJMoa1200303' },
  { kind: 'PMID', value: '10.1056/nejmoa1200303' },
  { kind: 'PMID', value: '011425281' },
  { kind: 'URL', value: 'http://127.0.0.1/' },
  { kind: 'PMID', value: '1', host: 'evil.example' },
])('%j is not what is added', (identifier) => {
  expect(SourceIdentifierSchema.safeParse(identifier).success).toBe(false)
})
