import type { ReferenceSegment } from '@footnote/citations/reference-segments'
import { Fragment, type ReactNode } from 'react'

const MARK_ELEMENTS = { italic: 'i', bold: 'b', superscript: 'sup', subscript: 'sub' } as const

/** A reference as its style prints it, with its addresses as links. */
export function ReferenceText({ segments }: { segments: ReferenceSegment[] }) {
  return segments.map((segment, index) => (
    <Fragment key={index}>
      {segment.href === null ? (
        mark(segment)
      ) : (
        <a href={segment.href} rel="noopener">
          {mark(segment)}
        </a>
      )}
    </Fragment>
  ))
}

function mark({ text, marks }: ReferenceSegment): ReactNode {
  return marks.reduce<ReactNode>((inner, name) => {
    const Mark = MARK_ELEMENTS[name]
    return <Mark>{inner}</Mark>
  }, text)
}
