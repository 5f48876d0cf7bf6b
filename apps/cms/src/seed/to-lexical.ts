import type {
  ArticleBody,
  BlockNode,
  InlineNode,
  TEXT_MARKS,
} from '@footnote/contracts/article-body'
import { randomBytes } from 'node:crypto'

type LexicalNode = { type: string; version: number; [key: string]: unknown }
type LexicalState = {
  root: {
    type: 'root'
    version: 1
    children: LexicalNode[]
    direction: null
    format: ''
    indent: 0
  }
}

/** The database ids behind the ids of the demo library. */
export type StoredIds = {
  referenceId: (demoId: string) => string
  pictureId: (filename: string) => string
}

/** The body of an article as the editor stores it. */
export function toLexical(body: ArticleBody, ids: StoredIds): LexicalState {
  return state(body.map((block) => toBlock(block, ids)))
}

const BITS: Record<(typeof TEXT_MARKS)[number], number> = {
  bold: 1,
  italic: 2,
  strikethrough: 4,
  underline: 8,
  code: 16,
  subscript: 32,
  superscript: 64,
}

function toBlock(node: BlockNode, ids: StoredIds): LexicalNode {
  switch (node.kind) {
    case 'heading':
      return element('heading', toInline(node.children, ids), { tag: `h${node.level}` })
    case 'paragraph':
      return paragraph(node.children, ids)
    case 'list':
      return toList(node, ids)
    case 'quote':
      return block('quote', {
        text: state([paragraph(node.children, ids)]),
        attribution: node.attribution,
      })
    case 'callout':
      return block('callout', {
        tone: node.tone,
        title: node.title,
        text: state(node.paragraphs.map((children) => paragraph(children, ids))),
      })
    case 'figure':
      return block('figure', {
        image: ids.pictureId(node.image.renditions.at(-1)?.filename ?? ''),
        caption: node.image.caption,
      })
    case 'table':
      return block('table', { caption: node.caption, table: state([toTable(node, ids)]) })
    case 'rule':
      return { type: 'horizontalrule', version: 1 }
    case 'unknown':
      throw new Error(`The demo library holds a block of the unknown type ${node.type}`)
  }
}

function toList(node: Extract<BlockNode, { kind: 'list' }>, ids: StoredIds): LexicalNode {
  const items = node.items.flatMap((item) => [
    toInline(item.children, ids),
    ...item.lists.map((list) => [toList(list, ids)]),
  ])
  return element(
    'list',
    items.map((children, index) => element('listitem', children, { value: index + 1 })),
    node.ordered
      ? { listType: 'number', tag: 'ol', start: 1 }
      : { listType: 'bullet', tag: 'ul', start: 1 },
  )
}

function toTable(node: Extract<BlockNode, { kind: 'table' }>, ids: StoredIds): LexicalNode {
  const rows = node.rows.map((row, rowIndex) =>
    element(
      'tablerow',
      row.map((cell) =>
        element('tablecell', [paragraph(cell, ids)], {
          headerState: node.hasHeaderRow && rowIndex === 0 ? 1 : 0,
          colSpan: 1,
          rowSpan: 1,
          backgroundColor: null,
        }),
      ),
    ),
  )
  return element('table', rows)
}

function paragraph(children: InlineNode[], ids: StoredIds): LexicalNode {
  return element('paragraph', toInline(children, ids), { textFormat: 0, textStyle: '' })
}

function toInline(nodes: InlineNode[], ids: StoredIds): LexicalNode[] {
  return nodes.map((node) => {
    switch (node.kind) {
      case 'text':
        return {
          type: 'text',
          version: 1,
          text: node.text,
          format: node.marks.reduce((bits, mark) => bits | BITS[mark], 0),
          detail: 0,
          mode: 'normal',
          style: '',
        }
      case 'line-break':
        return { type: 'linebreak', version: 1 }
      case 'link':
        return element('link', toInline(node.children, ids), {
          version: 3,
          id: newId(),
          fields: { linkType: 'custom', url: node.href, newTab: false },
        })
      case 'citation':
        return {
          type: 'inlineBlock',
          version: 1,
          fields: {
            id: node.id,
            blockName: '',
            blockType: 'citation',
            references: node.referenceIds.map(ids.referenceId),
            locator: node.locator,
            prefix: node.prefix,
            suffix: node.suffix,
          },
        }
    }
  })
}

function block(blockType: string, fields: Record<string, unknown>): LexicalNode {
  return {
    type: 'block',
    version: 2,
    format: '',
    fields: { id: newId(), blockName: '', blockType, ...fields },
  }
}

function element(
  type: string,
  children: LexicalNode[],
  more: Record<string, unknown> = {},
): LexicalNode {
  return { type, version: 1, direction: null, format: '', indent: 0, children, ...more }
}

function state(children: LexicalNode[]): LexicalState {
  return { root: { type: 'root', version: 1, direction: null, format: '', indent: 0, children } }
}

/** Blocks of the editor have ids of 24 hex digits. */
function newId(): string {
  return randomBytes(12).toString('hex')
}
