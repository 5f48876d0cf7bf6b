import type { CslItem, Reference } from '@footnote/contracts/reference'
import { formatReference, formatReferences } from './format-reference'

const STYLES = ['ama', 'vancouver', 'author-date'] as const

function reference(csl: Partial<CslItem> | null, raw: string | null = null): Reference {
  return {
    id: 'r1',
    citationKey: 'r1',
    csl: csl === null ? null : { type: 'article-journal', ...csl, id: 'r1' },
    raw,
    studyType: null,
    evidenceLevel: null,
    status: 'active',
    statusDate: null,
    statusNotice: null,
    statusNoticeId: null,
  }
}

function format(csl: Partial<CslItem>, style: (typeof STYLES)[number]): string {
  return formatReference(reference(csl), style)
    .map(({ text }) => text)
    .join('')
}

const TITLES: [what: string, title: string][] = [
  ['a script', '<script>alert(1)</script>'],
  ['an image', '<img src=x onerror=alert(1)>'],
  ['small capitals, which the engine knows', '<sc>a</sc>'],
  ['a span of the engine', '<span class="nocase">a</span>'],
  ['a styled span of the engine', '<span style="font-variant:small-caps;">a</span>'],
  ['a tag in capitals', '<I>a</I>'],
  ['a tag with an attribute', '<i onclick=alert(1)>a</i >'],
  ['patterns of a replacement', 'costs $& $1 $$ $` more'],
  ['a placeholder of the engine', '%%STRING%% %%PARAM%%'],
  ['a field of the engine', '{:volume: 5} {:title: x}'],
  ['entities', '&lt;i&gt; &amp;amp;'],
]

describe.each(TITLES)('%s in a title', (_what, title) => {
  test.each(STYLES)('is text in %s', (style) => {
    const shown = format({ title, volume: '7' }, style).replace(/[“”]/g, '"').replace(/[‘’]/g, "'")
    expect(shown).toContain(title)
  })
})

test.each(STYLES)('markup in a name or a publisher is text in %s', (style) => {
  const csl: Partial<CslItem> = {
    type: 'book',
    title: 'T',
    author: [{ family: '<script>x</script>', given: 'A' }],
    publisher: '<span class="nocase">P</span>',
  }
  const shown = format(csl, style).replace(/[“”]/g, '"')
  expect(shown).toContain('<script>x</script> A.')
  expect(shown).toContain('<span class="nocase">P</span>')
})

test.each(STYLES)(
  'tags that never close, cross or nest a thousand deep still come out in %s',
  (style) => {
    expect(format({ title: '<i>a <b>b</i> c</b> <sub>d' }, style)).toContain('c')
    expect(format({ title: '<i>'.repeat(1_000) + 'deep' }, style)).not.toBe('')
    expect(format({ title: '"\'"'.repeat(600) }, style)).not.toBe('')
  },
)

test.each(STYLES)('ten thousand authors print like twenty in %s', (style) => {
  const list = (count: number) =>
    Array.from({ length: count }, (_, index) => ({ family: `Name${index}`, given: 'Ann' }))
  const short = format({ title: 'T', author: list(20), editor: list(20) }, style)
  expect(format({ title: 'T', author: list(10_000), editor: list(10_000) }, style)).toBe(short)
})

test.each(STYLES)('a field of a megabyte is cut, and says so, in %s', (style) => {
  const huge = 'word '.repeat(200_000)
  const fields = { title: huge, 'container-title': huge, volume: huge, issue: huge, page: huge }
  for (const csl of [
    fields,
    { type: 'book' as const, publisher: huge, edition: huge, genre: huge, language: huge },
    { title: 'T', author: [{ family: huge, given: huge, suffix: huge }, { literal: huge }] },
  ]) {
    const shown = format(csl, style)
    expect(shown).toContain('…')
    expect(shown.length).toBeLessThan(12_000)
  }
})

test('a raw text of a megabyte is cut, and says so', () => {
  const [segment] = formatReference(reference(null, 'x'.repeat(1_000_000)), 'ama')
  expect(segment?.text).toHaveLength(2_000)
  expect(segment?.text.endsWith('…')).toBe(true)
})

test('an id that means something to JavaScript is an id', () => {
  const hostile = { ...reference({ title: 'T' }), id: '__proto__' }
  expect(formatReferences([hostile], 'author-date')[0]?.referenceId).toBe('__proto__')
})
