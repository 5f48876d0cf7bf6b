import type { ArticleBody, CitationNode } from '@footnote/contracts/article-body'
import type { Reference } from '@footnote/contracts/reference'
import { UnknownReferenceError, citeArticle } from './cite-article'
import { citationText } from './format-citation'

function cite(id: string, referenceIds: string[], locator: string | null = null): CitationNode {
  return { kind: 'citation', id, referenceIds, locator, prefix: null, suffix: null }
}

function reference(id: string): Reference {
  return {
    id,
    citationKey: id,
    csl: {
      id,
      type: 'book',
      title: `Title ${id}`,
      author: [{ family: `Author ${id.toUpperCase()}` }],
      issued: { 'date-parts': [[2020]] },
    },
    raw: null,
    studyType: null,
    evidenceLevel: null,
    status: 'active',
    statusDate: null,
    statusNotice: null,
    statusNoticeId: null,
  }
}

const BODY: ArticleBody = [
  {
    kind: 'paragraph',
    children: [
      cite('c1', ['b']),
      cite('c2', ['a']),
      cite('c3', ['b', 'c']),
      cite('c4', ['a'], 'p4'),
      cite('c5', ['d', 'e', 'f']),
    ],
  },
]
const REFERENCES = ['a', 'b', 'c', 'd', 'e', 'f', 'uncited'].map(reference)

function listTexts({ citations }: ReturnType<typeof citeArticle>): string[] {
  return [...citations.values()].map(citationText)
}

test('the golden numbering: marks, order of the list and back-links', () => {
  const cited = citeArticle({ body: BODY, references: REFERENCES, style: 'ama' })
  expect(listTexts(cited)).toEqual(['1', '2', '1,3', '2(p4)', '4-6'])
  expect(cited.entries.map((entry) => entry.reference.id)).toEqual(['b', 'a', 'c', 'd', 'e', 'f'])
  expect(cited.entries.map((entry) => entry.citationIds.length)).toEqual([2, 2, 1, 1, 1, 1])
})

test('author-date lists by name and each mark still points at its reference', () => {
  const cited = citeArticle({ body: BODY, references: REFERENCES, style: 'author-date' })
  expect(listTexts(cited)).toEqual([
    '(Author B 2020)',
    '(Author A 2020)',
    '(Author B 2020; Author C 2020)',
    '(Author A 2020, p. 4)',
    '(Author D 2020; Author E 2020; Author F 2020)',
  ])
  expect(cited.entries.map((entry) => entry.reference.id)).toEqual(['a', 'b', 'c', 'd', 'e', 'f'])
})

test('a citation of an unknown reference names it', () => {
  expect(() => citeArticle({ body: BODY, references: [], style: 'ama' })).toThrow(
    new UnknownReferenceError('b'),
  )
})
