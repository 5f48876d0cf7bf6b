import { listEntries } from '../list-entries'
import { parseEntry } from '../parse-entry'

function readAll(text: string) {
  return listEntries({ text, format: 'nbib' }).map((entry) => parseEntry(entry, 'nbib'))
}

// A record of no real paper.
const RECORD = `
PMID- 12345678
OWN - NLM
STAT- MEDLINE
IS  - 1234-5679 (Electronic)
VI  - 12
IP  - 3
DP  - 2019 Jun 21
TI  - A trial of something supplemented
      with something else.
PG  - e34-9
LID - 10.1000/TEST.1 [doi]
AB  - BACKGROUND: One. METHODS: Two
      and three.
FAU - Example, Ann B
AU  - Example AB
AUID- ORCID: 0000-0000-0000-0000
AD  - Department of Examples.
FAU - Sample, Floyd J Jr
AU  - Sample FJ Jr
CN  - EXAMPLE Study Investigators
LA  - eng
PT  - Journal Article
PT  - Randomized Controlled Trial
PT  - Retracted Publication
RIN - J Examples. 2020 Jan 2;13(1):1-2. doi: 10.1000/TEST.2. PMID: 12345679
PL  - United States
TA  - J Examples
JT  - The journal of examples
MH  - Humans
MH  - *Magnesium
PMC - PMC1234567
SO  - J Examples. 2019 Jun 21;12(3):e34-9.

PMID- 12345680
TI  - Another
AU  - et al
DP  - 2014 Jul-Aug
`

test('a record is read with its study type, its standing and what has no place among the fields', () => {
  expect(readAll(RECORD)[0]).toEqual({
    line: 2,
    outcome: {
      status: 'read',
      warnings: [],
      draft: {
        citationKey: null,
        csl: {
          type: 'article-journal',
          title: 'A trial of something supplemented with something else',
          author: [
            { family: 'Example', given: 'Ann B' },
            { family: 'Sample', given: 'Floyd J', suffix: 'Jr' },
            { literal: 'EXAMPLE Study Investigators' },
          ],
          issued: { 'date-parts': [[2019, 6, 21]] },
          'container-title': 'The journal of examples',
          'container-title-short': 'J Examples',
          volume: '12',
          issue: '3',
          page: 'e34-9',
          DOI: '10.1000/test.1',
          PMID: '12345678',
          PMCID: 'PMC1234567',
          ISSN: '1234-5679',
          language: 'en',
        },
        raw: null,
        abstract: 'BACKGROUND: One. METHODS: Two and three.',
        note: null,
        studyType: 'randomized-trial',
        status: 'retracted',
        statusDate: '2020-01-02',
        statusNotice: 'Retraction in: J Examples. 2020 Jan 2;13(1):1-2. doi: 10.1000/TEST.2.',
        statusNoticeId: '12345679',
        custom: {
          PT: ['Journal Article', 'Randomized Controlled Trial', 'Retracted Publication'],
          MH: ['Humans', '*Magnesium'],
        },
      },
    },
  })
})

test('each record has its line; "et al" among the authors is said and left out', () => {
  expect(readAll(RECORD)[1]).toMatchObject({
    line: 35,
    outcome: {
      draft: { csl: { title: 'Another', issued: { 'date-parts': [[2014, 7]] } } },
      warnings: [expect.stringContaining('“et al.” stood among the names')],
    },
  })
})

test('text above the first record is refused', () => {
  expect(readAll(`Search results\n${RECORD}`).map(({ outcome }) => outcome.status)).toEqual([
    'refused',
    'read',
    'read',
  ])
})
