import {
  doiUrl,
  findDoi,
  findPmcid,
  findPmid,
  listIdentifierLinks,
  pmcidUrl,
  pmidUrl,
} from './identifiers'

test.each([
  ['10.1054/mehy.2000.1133', '10.1054/mehy.2000.1133'],
  [' doi:10.1054/MEHY.2000.1133 ', '10.1054/mehy.2000.1133'],
  ['DOI: 10.1054/mehy.2000.1133.', '10.1054/mehy.2000.1133'],
  ['https://doi.org/10.1054/mehy.2000.1133', '10.1054/mehy.2000.1133'],
  ['http://dx.doi.org/10.1054/mehy.2000.1133?utm=x', '10.1054/mehy.2000.1133'],
  ['doi.org/10.1000/182', '10.1000/182'],
  [
    'https://doi.org/10.1002/(SICI)1097-0258(19980815)17:15%3C1661::AID-SIM968%3E3.0.CO;2-2',
    '10.1002/(sici)1097-0258(19980815)17:15<1661::aid-sim968>3.0.co;2-2',
  ],
  ['10.1054', null],
  ['10.12/short-registrant', null],
  ['https://doi.org/10.1000/%E0%A4%A', null],
  ['10.1000/with space', null],
  ['', null],
])('the DOI in "%s" is %s', (pasted, doi) => {
  expect(findDoi(pasted)).toBe(doi)
})

test.each([
  ['11425281', '11425281'],
  ['PMID: 11425281', '11425281'],
  ['pmid11425281', '11425281'],
  ['https://pubmed.ncbi.nlm.nih.gov/11425281/', '11425281'],
  ['https://www.ncbi.nlm.nih.gov/pubmed/11425281?dopt=Abstract', '11425281'],
  ['0011', '11'],
  ['0', null],
  ['123456789', null],
  ['PMC2808046', null],
  ['', null],
])('the PMID in "%s" is %s', (pasted, pmid) => {
  expect(findPmid(pasted)).toBe(pmid)
})

test.each([
  ['PMC2808046', 'PMC2808046'],
  ['pmcid: pmc2808046', 'PMC2808046'],
  ['https://www.ncbi.nlm.nih.gov/pmc/articles/PMC2808046/', 'PMC2808046'],
  ['https://pmc.ncbi.nlm.nih.gov/articles/PMC2808046/#S1', 'PMC2808046'],
  ['2808046', null],
  ['', null],
])('the PMCID in "%s" is %s', (pasted, pmcid) => {
  expect(findPmcid(pasted)).toBe(pmcid)
})

test('addresses escape what they cannot hold', () => {
  expect(doiUrl('10.1002/a<b>?c#d')).toBe('https://doi.org/10.1002/a%3Cb%3E%3Fc%23d')
  expect(pmidUrl('11425281')).toBe('https://pubmed.ncbi.nlm.nih.gov/11425281/')
  expect(pmcidUrl('PMC2808046')).toBe('https://pmc.ncbi.nlm.nih.gov/articles/PMC2808046/')
})

test('an identifier that cannot be read makes no link', () => {
  expect(listIdentifierLinks({ DOI: 'javascript:alert(1)', PMID: 'PMID: 7' })).toEqual([
    { kind: 'PMID', value: '7', href: 'https://pubmed.ncbi.nlm.nih.gov/7/' },
  ])
})

test.each([
  ['PMID', findPmid, `pmid${' '.repeat(1_000_000)}`],
  ['PMCID', findPmcid, `pmcid${' '.repeat(1_000_000)}`],
  ['DOI', findDoi, `10.1234/a${'.,;'.repeat(600_000)}x`],
  ['DOI in an address', findDoi, `https://doi.org/10.1/${'?'.repeat(1_000_000)}\n`],
])('a text of a megabyte that is no %s gets its answer', (_kind, find, text) => {
  expect(find(`${text}x`)).toBeNull()
})
