import type { CitationStyle, CslItem, Reference } from '@footnote/contracts/reference'
import { formatReference } from './format-reference'

function reference(id: string, csl: Partial<CslItem>): Reference {
  return {
    id,
    citationKey: id,
    csl: { type: 'article-journal', ...csl, id },
    raw: null,
    studyType: null,
    evidenceLevel: null,
    status: 'active',
    statusDate: null,
    statusNotice: null,
    statusNoticeId: null,
  }
}

function formatText(csl: Partial<CslItem>, style: CitationStyle): string {
  return formatReference(reference('r1', csl), style)
    .map((segment) => segment.text)
    .join('')
}

const JOHNSON: Partial<CslItem> = {
  title: 'The multifaceted and widespread pathology of magnesium deficiency',
  author: [{ family: 'Johnson', given: 'S.' }],
  'container-title': 'Medical Hypotheses',
  'container-title-short': 'Med Hypotheses',
  volume: '56',
  issue: '2',
  page: '163-70',
  issued: { 'date-parts': [[2001]] },
}
const VIKHANSKI: Partial<CslItem> = {
  type: 'article-newspaper',
  title: 'Magnesium may slow bone loss',
  author: [{ family: 'Vikhanski', given: 'L.' }],
  'container-title': 'Med Tribune',
  issue: '9',
  issued: { 'date-parts': [[1993, 7, 22]] },
}
const BOOK: Partial<CslItem> = {
  type: 'book',
  title: 'Is bone alive?',
  author: [{ family: 'van der Berg', given: 'Anna Maria', suffix: 'Jr' }],
  publisher: 'Example Press',
  'publisher-place': 'New York',
  edition: '2',
  issued: { 'date-parts': [[2007]] },
}
const CHAPTER: Partial<CslItem> = {
  type: 'chapter',
  title: 'Minerals',
  author: [{ family: "O'Neill", given: 'Jean-Paul' }],
  'container-title': 'A book of bones',
  publisher: 'Example Press',
  'publisher-place': 'New York',
  page: '101-9',
  issued: { 'date-parts': [[2007]] },
}
const WEB_PAGE: Partial<CslItem> = {
  type: 'webpage',
  title: 'Magnesium',
  author: [{ literal: 'Office of Dietary Supplements' }],
  publisher: 'Example Institutes',
  issued: { 'date-parts': [[2022, 6, 2]] },
  accessed: { 'date-parts': [[2026, 3, 1]] },
  URL: 'https://example.org/magnesium',
}

function listAuthors(count: number): CslItem['author'] {
  return 'ABCDEFGHIJKL'
    .slice(0, count)
    .split('')
    .map((letter) => ({ family: `Author${letter}`, given: 'Q.' }))
}

const TABLE: [what: string, csl: Partial<CslItem>, expected: Record<CitationStyle, string>][] = [
  [
    'a journal article',
    JOHNSON,
    {
      ama: 'Johnson S. The multifaceted and widespread pathology of magnesium deficiency. Med Hypotheses. 2001;56(2):163-170.',
      vancouver:
        'Johnson S. The multifaceted and widespread pathology of magnesium deficiency. Med Hypotheses. 2001;56(2):163-70.',
      'author-date':
        'Johnson S. 2001. The multifaceted and widespread pathology of magnesium deficiency. Med Hypotheses. 56(2):163-170.',
    },
  ],
  [
    'a news item with an issue only',
    VIKHANSKI,
    {
      ama: 'Vikhanski L. Magnesium may slow bone loss. Med Tribune. 1993 Jul 22;(9).',
      vancouver: 'Vikhanski L. Magnesium may slow bone loss. Med Tribune. 1993 Jul 22;(9).',
      'author-date': 'Vikhanski L. 1993 Jul 22. Magnesium may slow bone loss. Med Tribune. (9).',
    },
  ],
  [
    'a newspaper page',
    {
      type: 'article-newspaper',
      title: 'Bones',
      'container-title': 'The Daily',
      page: 'A1',
      issued: { 'date-parts': [[2020, 9, 5]] },
    },
    {
      ama: 'Bones. The Daily. September 5, 2020:A1.',
      vancouver: 'Bones. The Daily. 2020 Sep 5:A1.',
      'author-date': 'Bones. 2020 Sep 5. The Daily. A1.',
    },
  ],
  [
    'six authors',
    { title: 'T', author: listAuthors(6), issued: { 'date-parts': [[2020]] } },
    {
      ama: 'AuthorA Q, AuthorB Q, AuthorC Q, AuthorD Q, AuthorE Q, AuthorF Q. T. 2020.',
      vancouver: 'AuthorA Q, AuthorB Q, AuthorC Q, AuthorD Q, AuthorE Q, AuthorF Q. T. 2020.',
      'author-date': 'AuthorA Q, AuthorB Q, AuthorC Q, AuthorD Q, AuthorE Q, AuthorF Q. 2020. T.',
    },
  ],
  [
    'seven authors',
    { title: 'T', author: listAuthors(7), issued: { 'date-parts': [[2020]] } },
    {
      ama: 'AuthorA Q, AuthorB Q, AuthorC Q, et al. T. 2020.',
      vancouver:
        'AuthorA Q, AuthorB Q, AuthorC Q, AuthorD Q, AuthorE Q, AuthorF Q, et al. T. 2020.',
      'author-date':
        'AuthorA Q, AuthorB Q, AuthorC Q, AuthorD Q, AuthorE Q, AuthorF Q, AuthorG Q. 2020. T.',
    },
  ],
  [
    'a book whose title asks',
    BOOK,
    {
      ama: 'van der Berg AM Jr. Is bone alive? 2nd ed. Example Press; 2007.',
      vancouver: 'van der Berg AM Jr. Is bone alive? 2nd ed. New York: Example Press; 2007.',
      'author-date': 'van der Berg AM Jr. 2007. Is bone alive? 2nd ed. New York: Example Press.',
    },
  ],
  [
    'a chapter',
    CHAPTER,
    {
      ama: 'O’Neill JP. Minerals. In: A book of bones. Example Press; 2007:101-109.',
      vancouver:
        'O’Neill JP. Minerals. In: A book of bones. New York: Example Press; 2007. p. 101-9.',
      'author-date':
        'O’Neill JP. 2007. Minerals. In: A book of bones. New York: Example Press. p. 101-109.',
    },
  ],
  [
    'a web page of a group',
    WEB_PAGE,
    {
      ama: 'Office of Dietary Supplements. Magnesium. Example Institutes. June 2, 2022. Accessed March 1, 2026. https://example.org/magnesium',
      vancouver:
        'Office of Dietary Supplements. Magnesium [Internet]. Example Institutes; 2022 Jun 2 [cited 2026 Mar 1]. Available from: https://example.org/magnesium',
      'author-date':
        'Office of Dietary Supplements. 2022 Jun 2. Magnesium. Example Institutes. [accessed 2026 Mar 1]. https://example.org/magnesium',
    },
  ],
  [
    'an article ahead of print',
    { ...JOHNSON, volume: undefined, issue: undefined, page: undefined, DOI: '10.1000/182' },
    {
      ama: 'Johnson S. The multifaceted and widespread pathology of magnesium deficiency. Med Hypotheses. Published online 2001. doi:10.1000/182',
      vancouver:
        'Johnson S. The multifaceted and widespread pathology of magnesium deficiency. Med Hypotheses. 2001. doi:10.1000/182',
      'author-date':
        'Johnson S. 2001. The multifaceted and widespread pathology of magnesium deficiency. Med Hypotheses. doi:10.1000/182',
    },
  ],
  [
    'a supplement and article numbers',
    {
      title: 'T.',
      'container-title': 'J. Bone Miner. Res.',
      volume: '12',
      issue: '2 Suppl 1',
      page: 'S12–S18',
      issued: { 'date-parts': [[2020, 3]] },
    },
    {
      ama: 'T. J Bone Miner Res. 2020;12(2 Suppl 1):S12-S18.',
      vancouver: 'T. J Bone Miner Res. 2020;12(2 Suppl 1):S12-8.',
      'author-date': 'T. 2020. J Bone Miner Res. 12(2 Suppl 1):S12-S18.',
    },
  ],
  [
    'a title and nothing else',
    { type: 'document', title: 'Only a title' },
    {
      ama: 'Only a title.',
      vancouver: 'Only a title.',
      'author-date': 'Only a title. [date unknown].',
    },
  ],
]

describe.each(TABLE)('%s', (_what, csl, expected) => {
  test.each(['ama', 'vancouver', 'author-date'] as const)('reads as %s prints it', (style) => {
    const item = Object.fromEntries(Object.entries(csl).filter(([, value]) => value !== undefined))
    expect(formatText(item, style)).toBe(expected[style])
  })
})
