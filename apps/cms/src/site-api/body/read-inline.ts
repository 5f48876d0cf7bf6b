import { TEXT_MARKS } from '@footnote/contracts/article-body'
import type { CitationNode, InlineNode } from '@footnote/contracts/article-body'
import { articlePath } from '@footnote/contracts/page-path'
import { listIds } from '../../collections/fields/list-ids'
import { childrenOf, type LexicalNode } from './lexical-node'
import { wordsOf } from '../words-of'
import { parseHref } from './parse-href'
import type { Reading } from './reading'

/** How deep inline nodes may stand in each other; the gate lets in fewer. */
const DEPTH_MAX = 40

type LinkChild = Exclude<InlineNode, { kind: 'link' }>

/** Lexical's bit for each mark. */
const MARK_BITS: Record<(typeof TEXT_MARKS)[number], number> = {
  bold: 1,
  italic: 2,
  strikethrough: 4,
  underline: 8,
  code: 16,
  subscript: 32,
  superscript: 64,
}

/** Reads the inline nodes of a paragraph, a heading, a cell or the like. */
export function readInline(
  nodes: readonly LexicalNode[],
  reading: Reading,
  depthLeft = DEPTH_MAX,
): InlineNode[] {
  if (depthLeft === 0) return []
  return nodes.flatMap((node): InlineNode[] => {
    if (node.type !== 'link' && node.type !== 'autolink') {
      return readLinkChild(node) ?? readInline(childrenOf(node), reading, depthLeft - 1)
    }
    const children = readInline(childrenOf(node), reading, depthLeft - 1)
    const href = hrefOf(node, reading)
    if (href === null || children.length === 0) return children
    return [{ kind: 'link', href, children: children.flatMap(flattenLink) }]
  })

  function readLinkChild(node: LexicalNode): LinkChild[] | null {
    if (node.type === 'text') return textOf(node)
    if (node.type === 'tab') return [{ kind: 'text', text: ' ', marks: [] }]
    if (node.type === 'linebreak') return [{ kind: 'line-break' }]
    if (node.type === 'inlineBlock') return readCitation(node, reading)
    return null
  }
}

function textOf(node: LexicalNode): LinkChild[] {
  if (node.text === '') return []
  const marks = TEXT_MARKS.filter((mark) => (node.format & MARK_BITS[mark]) !== 0)
  return [{ kind: 'text', text: node.text, marks }]
}

function readCitation(node: LexicalNode, { lookups, nameCitation }: Reading): CitationNode[] {
  const { fields } = node
  if (fields['blockType'] !== 'citation') return []
  const referenceIds = listIds(fields['references']).filter((id) => lookups.referenceIds.has(id))
  if (referenceIds.length === 0) return []
  return [
    {
      kind: 'citation',
      id: nameCitation(fields['id']),
      referenceIds,
      locator: wordsOf(fields['locator']),
      prefix: wordsOf(fields['prefix']),
      suffix: wordsOf(fields['suffix']),
    },
  ]
}

function hrefOf(node: LexicalNode, { lookups }: Reading): string | null {
  if (node.fields['linkType'] !== 'internal') return parseHref(node.fields['url'])
  const target = node.fields['doc']
  if (typeof target !== 'object' || target === null || !('value' in target)) return null
  const [id] = listIds([target.value])
  const slug = id === undefined ? undefined : lookups.articleSlugs.get(id)
  return slug === undefined ? null : articlePath(slug)
}

function flattenLink(node: InlineNode): LinkChild[] {
  return node.kind === 'link' ? node.children : [node]
}
