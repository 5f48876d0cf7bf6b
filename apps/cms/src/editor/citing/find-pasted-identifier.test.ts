import { findPastedIdentifier, nameIdentifier } from './find-pasted-identifier'

test.each([
  ['10.1054/mehy.2000.1133', 'DOI 10.1054/mehy.2000.1133'],
  [' https://dx.doi.org/10.1054/mehy.2000.1133\n', 'DOI 10.1054/mehy.2000.1133'],
  ['PMID: 11425281', 'PMID 11425281'],
  ['11425281', 'PMID 11425281'],
  ['https://pmc.ncbi.nlm.nih.gov/articles/PMC2808046/', 'PMC2808046'],
])('the text “%s” is %s', (text, name) => {
  const identifier = findPastedIdentifier(text)
  expect(identifier && nameIdentifier(identifier)).toBe(name)
})

test.each([
  ['1993'],
  ['4000'],
  ['see 10.1054/mehy.2000.1133'],
  ['10.1054/mehy.2000.1133 and more'],
  ['11425281\n11425282'],
  ['https://example.org/11425281'],
  [`10.1054/${'x'.repeat(600)}`],
  [''],
])('the text “%s” is no identifier', (text) => {
  expect(findPastedIdentifier(text)).toBeNull()
})
