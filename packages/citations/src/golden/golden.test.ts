import type { Reference } from '@footnote/contracts/reference'
import { formatReference } from '../format-reference'
import type { ReferenceSegment } from '../reference-segments'
import { GOLDEN_FILES, readGolden } from './read-golden'

const TAGS = { italic: 'i', bold: 'b', superscript: 'sup', subscript: 'sub' } as const

function showMarks(segments: ReferenceSegment[]): string {
  return segments
    .map(({ text, marks }) =>
      marks.reduceRight((inner, mark) => `<${TAGS[mark]}>${inner}</${TAGS[mark]}>`, text),
    )
    .join('')
}

describe.each(GOLDEN_FILES)('%s', (file) => {
  const cases = readGolden(file).flatMap(({ what, reference, lines }) =>
    lines.map(({ style, rule, text }) => [what, rule, style, reference, text] as const),
  )
  test.each(cases)('%s (%s)', (_what, _rule, style, reference, text) => {
    expect(showMarks(formatReference(reference, style))).toBe(text)
  })
})

test('there are more than sixty sources, and no two cases show the same', () => {
  const cases = GOLDEN_FILES.flatMap(readGolden)
  expect(cases.length).toBeGreaterThanOrEqual(60)
  expect(new Set(cases.map(({ what }) => what)).size).toBe(cases.length)
})

test.each(['ama', 'vancouver', 'author-date'] as const)(
  'a source that is only raw text is shown verbatim (%s: the manual has no rule for it)',
  (style) => {
    const [first] = readGolden('authors')
    if (first === undefined) throw new Error('no golden case')
    const raw = 'Alder A.  <i>Bones</i>; "n.d."'
    const reference: Reference = { ...first.reference, csl: null, raw }
    expect(formatReference(reference, style)).toEqual([{ text: raw, marks: [], href: null }])
  },
)
