import type { InlineNode } from '@footnote/contracts/article-body'
import { Fragment, type ReactNode } from 'react'
import type { RenderCitation } from './render-citation'

type TextNode = Extract<InlineNode, { kind: 'text' }>

/** Words with their marks, links and citations. */
export function InlineContent({
  nodes,
  renderCitation,
}: {
  nodes: InlineNode[]
  renderCitation: RenderCitation
}) {
  return nodes.map((node, index) => (
    <Fragment key={index}>
      {/* Without a comma, the marks 1 and 2 side by side read as 12. */}
      {node.kind === 'citation' && nodes[index - 1]?.kind === 'citation' && <sup>,</sup>}
      <Inline node={node} renderCitation={renderCitation} />
    </Fragment>
  ))
}

function Inline({ node, renderCitation }: { node: InlineNode; renderCitation: RenderCitation }) {
  switch (node.kind) {
    case 'text':
      return <Text node={node} />
    case 'citation':
      return renderCitation(node)
    case 'line-break':
      return <br />
    case 'link':
      return <Link link={node} renderCitation={renderCitation} />
  }
}

/** A citation is a link itself and cannot stand inside another: it follows the link that holds it. */
function Link({
  link,
  renderCitation,
}: {
  link: Extract<InlineNode, { kind: 'link' }>
  renderCitation: RenderCitation
}) {
  const words = link.children.filter((child) => child.kind !== 'citation')
  const citations = link.children.filter((child) => child.kind === 'citation')
  return (
    <>
      <a href={link.href}>
        <InlineContent nodes={words} renderCitation={renderCitation} />
      </a>
      <InlineContent nodes={citations} renderCitation={renderCitation} />
    </>
  )
}

const MARK_ELEMENTS = {
  bold: 'strong',
  italic: 'em',
  underline: 'u',
  strikethrough: 's',
  code: 'code',
  subscript: 'sub',
  superscript: 'sup',
} as const

function Text({ node }: { node: TextNode }) {
  return node.marks.reduce<ReactNode>((inner, mark) => {
    const Mark = MARK_ELEMENTS[mark]
    return <Mark>{inner}</Mark>
  }, node.text)
}
