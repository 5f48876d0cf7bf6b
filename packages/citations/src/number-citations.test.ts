import type { ArticleBody, InlineNode } from '@footnote/contracts/article-body'
import { array, assert, integer, property } from 'fast-check'
import { numberCitations } from './number-citations'

function cite(id: string, ...referenceIds: string[]): InlineNode {
  return { kind: 'citation', id, referenceIds, locator: null, prefix: null, suffix: null }
}

function paragraph(...children: InlineNode[]): ArticleBody[number] {
  return { kind: 'paragraph', children }
}

function summarise(body: ArticleBody) {
  return numberCitations(body).entries.map(
    ({ referenceId, number, citationIds }) => `${referenceId}${number}: ${citationIds.join(' ')}`,
  )
}

test('references are numbered by first appearance, and each knows every place that cites it', () => {
  const body = [
    paragraph(cite('c1', 'b'), cite('c2', 'a'), cite('c3', 'b', 'c')),
    paragraph(cite('c4', 'a'), cite('c5', 'd', 'e', 'f')),
  ]
  expect(summarise(body)).toEqual([
    'b1: c1 c3',
    'a2: c2 c4',
    'c3: c3',
    'd4: c5',
    'e5: c5',
    'f6: c5',
  ])
})

test('without its first use a reference takes the number of its next place', () => {
  const body = [paragraph(cite('c2', 'a'), cite('c3', 'b', 'c'), cite('c4', 'a'))]
  expect(summarise(body)).toEqual(['a1: c2 c4', 'b2: c3', 'c3: c3'])
})

test('citations count wherever they stand, in reading order', () => {
  const body: ArticleBody = [
    { kind: 'heading', level: 2, anchor: 'section-one', children: [cite('c1', 'heading')] },
    {
      kind: 'list',
      ordered: false,
      items: [
        {
          children: [cite('c2', 'item')],
          lists: [
            {
              kind: 'list',
              ordered: true,
              items: [{ children: [cite('c3', 'nested')], lists: [] }],
            },
          ],
        },
        { children: [cite('c4', 'next-item')], lists: [] },
      ],
    },
    {
      kind: 'table',
      caption: null,
      hasHeaderRow: true,
      rows: [
        [[cite('c5', 'header')], []],
        [[], [cite('c6', 'cell')]],
      ],
    },
    {
      kind: 'callout',
      tone: 'caution',
      title: null,
      paragraphs: [[cite('c7', 'callout')], [cite('c8', 'item')]],
    },
    { kind: 'quote', attribution: null, children: [cite('c9', 'quote')] },
    { kind: 'rule' },
    { kind: 'unknown', type: 'video' },
    paragraph({
      kind: 'link',
      href: '/about',
      children: [
        { kind: 'text', text: 'see', marks: [] },
        {
          kind: 'citation',
          id: 'c10',
          referenceIds: ['link'],
          locator: null,
          prefix: null,
          suffix: null,
        },
      ],
    }),
  ]
  expect(summarise(body)).toEqual([
    'heading1: c1',
    'item2: c2 c8',
    'nested3: c3',
    'next-item4: c4',
    'header5: c5',
    'cell6: c6',
    'callout7: c7',
    'quote8: c9',
    'link9: c10',
  ])
})

test('a reference named twice in one citation is cited there once', () => {
  expect(summarise([paragraph(cite('c1', 'a', 'a', 'b'))])).toEqual(['a1: c1', 'b2: c1'])
})

test('a body without citations has an empty list', () => {
  expect(numberCitations([paragraph()])).toEqual({ entries: [], numbers: new Map() })
})

test('whatever is cited, numbers run from 1 without a gap and no place is lost', () => {
  const groups = array(array(integer({ min: 0, max: 9 }), { minLength: 1, maxLength: 5 }))
  assert(
    property(groups, (citedGroups) => {
      const citations = citedGroups.map((group, index) => cite(`c${index}`, ...group.map(String)))
      const { entries, numbers } = numberCitations([paragraph(...citations)])
      expect(entries.map((entry) => entry.number)).toEqual(entries.map((_, index) => index + 1))
      expect(numbers.size).toBe(entries.length)
      citedGroups.forEach((group, index) => {
        const citing = entries.filter((entry) => entry.citationIds.includes(`c${index}`))
        expect(citing.map((entry) => entry.referenceId).sort()).toEqual(
          [...new Set(group.map(String))].sort(),
        )
      })
    }),
  )
})
