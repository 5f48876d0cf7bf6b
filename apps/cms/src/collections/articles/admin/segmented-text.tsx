import type { CitedEntry } from '../../references/api/cited-list'

const TAGS = { italic: 'i', bold: 'b', superscript: 'sup', subscript: 'sub' } as const

/** A reference as a style prints it, without links: the line as a whole leads somewhere. */
export function SegmentedText({ segments }: { segments: CitedEntry['segments'] }) {
  return segments.map(({ text, marks }, index) => <Marked key={index} marks={marks} text={text} />)
}

type Marks = CitedEntry['segments'][number]['marks']

function Marked({ marks: [mark, ...others], text }: { marks: Marks; text: string }) {
  if (mark === undefined) return text
  const Tag = TAGS[mark]
  return (
    <Tag>
      <Marked marks={others} text={text} />
    </Tag>
  )
}
