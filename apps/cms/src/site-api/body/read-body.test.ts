import { ArticleBodySchema } from '@footnote/contracts/article-body'
import type { BodyLookups } from './body-lookups'
import { readBody } from './read-body'

const REFERENCE = 'aaaaaaaaaaaaaaaaaaaaaaaa'
const OTHER = 'bbbbbbbbbbbbbbbbbbbbbbbb'
const lookups: BodyLookups = {
  pictures: new Map([
    [
      REFERENCE,
      {
        alt: 'A bone',
        caption: 'Its own caption',
        creditText: null,
        copyrightNotice: null,
        license: null,
        renditions: [{ filename: 'a.webp', width: 10, height: 10 }],
      },
    ],
  ]),
  articleSlugs: new Map([[OTHER, 'bones']]),
  referenceIds: new Set([REFERENCE]),
}
const read = (...children: unknown[]) => readBody({ root: { type: 'root', children } }, lookups)
const text = (words: string, format = 0) => ({ type: 'text', text: words, format })
const paragraph = (...children: unknown[]) => ({ type: 'paragraph', children })
const citation = (fields: object) => ({
  type: 'inlineBlock',
  fields: { blockType: 'citation', ...fields },
})

test('marks are read from the bits', () => {
  expect(read(paragraph(text('both', 3), text('raised', 64)))).toEqual([
    {
      kind: 'paragraph',
      children: [
        { kind: 'text', text: 'both', marks: ['bold', 'italic'] },
        { kind: 'text', text: 'raised', marks: ['superscript'] },
      ],
    },
  ])
})

test('empty paragraphs are left out', () => {
  expect(read(paragraph(), paragraph(text('  ')), paragraph({ type: 'linebreak' }))).toEqual([])
})

test('headings that say the same have anchors of their own', () => {
  const heading = { type: 'heading', tag: 'h2', children: [text('How much?')] }
  expect(read(heading, { ...heading, tag: 'h6' })).toMatchObject([
    { level: 2, anchor: 'section-how-much' },
    { level: 4, anchor: 'section-how-much-2' },
  ])
})

test('a citation keeps the id of its block, also when the body changes around it', () => {
  const cited = citation({ id: 'c1', references: [REFERENCE], locator: ' p. 4 ', prefix: '' })
  expect(read(paragraph(cited))).toEqual([
    {
      kind: 'paragraph',
      children: [
        {
          kind: 'citation',
          id: 'c1',
          referenceIds: [REFERENCE],
          locator: 'p. 4',
          prefix: null,
          suffix: null,
        },
      ],
    },
  ])
})

test('copied citations get ids of their own', () => {
  const cited = citation({ id: 'c1', references: [REFERENCE] })
  expect(read(paragraph(cited, cited))).toMatchObject([
    { children: [{ id: 'c1' }, { id: 'c1-2' }] },
  ])
})

test('a citation of a deleted reference is left out', () => {
  expect(read(paragraph(text('x'), citation({ references: [OTHER] })))).toMatchObject([
    { children: [{ kind: 'text' }] },
  ])
})

test('a link to an article leads to its present address', () => {
  const doc = { relationTo: 'articles', value: OTHER }
  const link = { type: 'link', fields: { linkType: 'internal', doc }, children: [text('bones')] }
  expect(read(paragraph(link))).toMatchObject([{ children: [{ href: '/articles/bones' }] }])
})

test.each([
  'javascript:alert(1)',
  'JaVaScRiPt:alert(1)',
  'java\tscript:alert(1)',
  'data:text/html,x',
  '//evil.example',
  '/\\evil.example',
  'https://user:pass@evil.example',
  'ftp://evil.example',
  7,
  null,
])('the unsafe link %j becomes its text', (url) => {
  const link = { type: 'link', fields: { url }, children: [text('words')] }
  expect(read(paragraph(link))).toEqual([
    { kind: 'paragraph', children: [{ kind: 'text', text: 'words', marks: [] }] },
  ])
})

test('a nested list belongs to the item before it', () => {
  const inner = {
    type: 'list',
    listType: 'number',
    children: [{ type: 'listitem', children: [text('in')] }],
  }
  const list = {
    type: 'list',
    listType: 'bullet',
    children: [
      { type: 'listitem', children: [text('out')] },
      { type: 'listitem', children: [inner] },
    ],
  }
  expect(read(list)).toMatchObject([
    { ordered: false, items: [{ lists: [{ ordered: true, items: [{ lists: [] }] }] }] },
  ])
})

test('a citation is read however deep the gate lets it stand', () => {
  let inline: object = citation({ id: 'c1', references: [REFERENCE] })
  for (let level = 0; level < 20; level += 1) inline = { type: 'mark', children: [inline] }
  let list: object = { type: 'list', children: [{ type: 'listitem', children: [inline] }] }
  for (let level = 0; level < 14; level += 1) {
    list = { type: 'list', children: [{ type: 'listitem', children: [list] }] }
  }
  expect(JSON.stringify(read(paragraph(inline)))).toContain(REFERENCE)
  expect(JSON.stringify(read(list))).toContain(REFERENCE)
})

test('names that run into counted ones stay unique', () => {
  const heading = (words: string) => ({ type: 'heading', tag: 'h2', children: [text(words)] })
  expect(read(heading('a'), heading('a 2'), heading('a'), heading('a'))).toMatchObject([
    { anchor: 'section-a' },
    { anchor: 'section-a-2' },
    { anchor: 'section-a-3' },
    { anchor: 'section-a-4' },
  ])
})

test('a figure shows its own caption before the picture’s', () => {
  const figure = (caption: string) => ({
    type: 'block',
    fields: { blockType: 'figure', image: REFERENCE, caption },
  })
  expect(read(figure('Here'), figure(''))).toMatchObject([
    { image: { caption: 'Here' } },
    { image: { caption: 'Its own caption' } },
  ])
})

test('rows of a table get the same number of cells', () => {
  const cell = (words: string, extra = {}) => ({
    type: 'tablecell',
    children: [paragraph(text(words))],
    ...extra,
  })
  const table = {
    type: 'table',
    children: [
      {
        type: 'tablerow',
        children: [cell('a', { headerState: 1 }), cell('b', { headerState: 3 })],
      },
      { type: 'tablerow', children: [cell('c')] },
      { type: 'tablerow', children: [cell('d', { colSpan: 2 })] },
    ],
  }
  const block = {
    type: 'block',
    fields: { blockType: 'table', caption: 'Doses', table: { root: { children: [table] } } },
  }
  const [node] = read(block)
  expect(node).toMatchObject({ kind: 'table', caption: 'Doses', hasHeaderRow: true })
  expect(node?.kind === 'table' && node.rows.map((row) => row.length)).toEqual([2, 2, 2])
})

test.each([
  [null],
  ['text'],
  [{ root: 7 }],
  [{ root: { children: 'no' } }],
  [JSON.parse('{"root":{"children":[{"type":"paragraph","__proto__":{"polluted":true}}]}}')],
  [{ root: { children: [null, 7, [], { type: 7 }, { type: '__proto__' }, { type: 'block' }] } }],
  [{ root: { children: [{ type: 'block', fields: { blockType: 'constructor' } }] } }],
  [nest('list', 10_000)],
  [nest('paragraph', 10_000)],
  [nest('link', 10_000)],
])('hostile JSON is read into a valid body (%#)', (body) => {
  expect(ArticleBodySchema.safeParse(readBody(body, lookups)).success).toBe(true)
  expect({}).not.toHaveProperty('polluted')
})

function nest(type: string, levels: number): unknown {
  let node: object = text('deep')
  for (let level = 0; level < levels; level += 1) node = { type, children: [node] }
  return { root: { children: [node] } }
}
