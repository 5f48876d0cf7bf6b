import { listEntries } from '../list-entries'
import { parseEntry } from '../parse-entry'

function readAll(text: string) {
  return listEntries({ text, format: 'ris' }).map((entry) => parseEntry(entry, 'ris'))
}
function read(lines: string) {
  const [{ outcome } = { outcome: null }] = readAll(`TY  - JOUR\nTI  - A title\n${lines}\nER  - \n`)
  if (outcome?.status !== 'read') throw new Error(JSON.stringify(outcome))
  return outcome
}

test('an entry is read with its fields, its key and the tags that have no place among them', () => {
  const text = [
    'TY  - JOUR',
    'ID  - Johnson2001',
    'A1  - Johnson, Sara, Jr',
    'T1  - The multifaceted and widespread',
    '      pathology of magnesium deficiency',
    'JF  - Medical Hypotheses',
    'JA  - Med. Hypotheses',
    'Y1  - 2001/02//',
    'VL  - 56',
    'IS  - 2',
    'SP  - 163',
    'EP  - 70',
    'DO  - doi:10.1054/MEHY.2000.1133',
    'AN  - 11425281',
    'N2  - One.',
    'N1  - A note.',
    'KW  - bone',
    'KW  - magnesium',
    'L1  - file.pdf',
    'ER  - ',
  ].join('\r\n')
  expect(readAll(text)).toEqual([
    {
      line: 1,
      outcome: {
        status: 'read',
        warnings: [],
        draft: {
          citationKey: 'johnson2001',
          csl: {
            type: 'article-journal',
            title: 'The multifaceted and widespread pathology of magnesium deficiency',
            author: [{ family: 'Johnson', given: 'Sara', suffix: 'Jr' }],
            issued: { 'date-parts': [[2001, 2]] },
            'container-title': 'Medical Hypotheses',
            'container-title-short': 'Med Hypotheses',
            volume: '56',
            issue: '2',
            page: '163-70',
            DOI: '10.1054/mehy.2000.1133',
            PMID: '11425281',
          },
          raw: null,
          abstract: 'One.',
          note: 'A note.',
          studyType: null,
          status: 'active',
          statusDate: null,
          statusNotice: null,
          statusNoticeId: null,
          custom: { KW: ['bone', 'magnesium'], L1: 'file.pdf' },
        },
      },
    },
  ])
})

test.each([
  ['Johnson, S', { family: 'Johnson', given: 'S' }],
  ['Johnson. S.', { family: 'Johnson', given: 'S' }],
  ['Johnson S', { family: 'Johnson', given: 'S' }],
  ['de Groot A. B.', { family: 'de Groot', given: 'AB' }],
  ['Johnson,', { family: 'Johnson' }],
  ['World Health Organization', { literal: 'World Health Organization' }],
  ['World Health Organization WHO', { literal: 'World Health Organization WHO' }],
  ['Müller-Lyer, Franz C.', { family: 'Müller-Lyer', given: 'Franz C.' }],
])('the author %s', (name, author) => {
  expect(read(`AU  - ${name}`).draft.csl.author).toEqual([author])
})

test.each(['et al.', 'et al', 'et. al.', 'and others'])('the author "%s" is none', (name) => {
  const { draft, warnings } = read(`AU  - Johnson, S\nAU  - ${name}`)
  expect(draft.csl.author).toEqual([{ family: 'Johnson', given: 'S' }])
  expect(warnings).toEqual([
    '“et al.” stood among the names and was left out: add the names that are missing.',
  ])
})

test.each(['Johnson. S. et al.', 'Johnson, S, et al', 'Johnson S et al'])(
  'what stands behind a name in "%s" is no part of it',
  (name) => {
    const { draft, warnings } = read(`AU  - ${name}`)
    expect(draft.csl.author).toEqual([{ family: 'Johnson', given: 'S' }])
    expect(warnings).toHaveLength(1)
  },
)

test('tags without a value are none', () => {
  const { draft, warnings } = read('AU  - \nKW  - \nVL  -\nPB  -  ')
  expect([draft.csl, draft.custom, warnings]).toEqual([
    { type: 'article-journal', title: 'A title' },
    null,
    [],
  ])
})

test.each([
  ['PY  - 2001', [2001]],
  ['PY  - 2001///Spring', [2001]],
  ['DA  - 1993/07/22/', [1993, 7, 22]],
  ['PY  - 1993\nDA  - 1993/07/22/', [1993, 7, 22]],
  ['Y1  - 1993/07/22/\nPY  - 1993', [1993, 7, 22]],
  ['PY  - 2001/13/40/', [2001]],
  ['DA  - 22 July 1993', [1993, 7, 22]],
  ['DA  - 1993-02-30', [1993, 2]],
])('%j is a date', (lines, parts) => {
  expect(read(lines).draft.csl.issued).toEqual({ 'date-parts': [parts] })
})

test('an entry that is not closed ends where the next one begins', () => {
  const entries = readAll('TY  - BOOK\nTI  - One\n\nTY  - BOOK\nTI  - Two\nER  - ')
  expect(entries).toMatchObject([
    { line: 1, outcome: { draft: { csl: { title: 'One' } } } },
    { line: 4, outcome: { draft: { csl: { title: 'Two' } } } },
  ])
})

test('text outside of entries is refused, with its line', () => {
  expect(readAll('\nExported by a program\nTY  - BOOK\nTI  - One\nER  - \n\n')).toMatchObject([
    { line: 2, outcome: { status: 'refused', label: 'Exported by a program' } },
    { line: 3, outcome: { status: 'read' } },
  ])
})

test('a kind of source nobody knows is a document, with a warning, and its name is kept', () => {
  expect(readAll('TY  - HOLO\nTI  - One\nER  - ')[0]?.outcome).toMatchObject({
    warnings: ['The kind of source “HOLO” is not known; the entry was read as a document.'],
    draft: { csl: { type: 'document' }, custom: { TY: 'HOLO' } },
  })
})

test('what a publisher says several times is read once', () => {
  const { draft } = read(
    'T2  - Medical Hypotheses\nJF  - Medical Hypotheses\nJO  - Medical Hypotheses\nSP  - 163-170\nEP  - 170\nM3  - doi: 10.1054/mehy.2000.1133\nUR  - https://example.org/a',
  )
  expect(draft).toMatchObject({
    csl: {
      'container-title': 'Medical Hypotheses',
      page: '163-170',
      DOI: '10.1054/mehy.2000.1133',
      URL: 'https://example.org/a',
    },
    custom: null,
  })
})

test.each([
  ['SP  - 163\nEP  - 70', '163-70'],
  ['SP  - e34', 'e34'],
  ['SP  - S12\nEP  - S20', 'S12-S20'],
  ['SP  - e-123\nEP  - e-130', 'e-123-e-130'],
])('%j are pages', (lines, page) => {
  expect(read(lines).draft.csl.page).toBe(page)
})
