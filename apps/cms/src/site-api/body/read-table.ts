import type { BlockNode, InlineNode } from '@footnote/contracts/article-body'
import { childrenOf, type LexicalNode, rootChildrenOf } from './lexical-node'
import { joinParagraphs } from './join-paragraphs'
import { wordsOf } from '../words-of'
import { readInline } from './read-inline'
import type { Reading } from './reading'

/** Lexical's bit for a cell that heads its column. */
const HEADS_COLUMN = 1

/** Reads the tables of a table block; every row gets the width of the widest. */
export function readTables(fields: LexicalNode['fields'], reading: Reading): BlockNode[] {
  const tables = rootChildrenOf(fields['table']).filter((node) => node.type === 'table')
  return tables.map((table, index) => {
    const rows = childrenOf(table).map(childrenOf)
    const cells = rows.map((row) => row.flatMap((cell) => readCell(cell, reading)))
    const width = Math.max(0, ...cells.map((row) => row.length))
    const header = rows[0] ?? []
    return {
      kind: 'table',
      caption: index === 0 ? wordsOf(fields['caption']) : null,
      hasHeaderRow:
        header.length > 0 && header.every((cell) => (cell.headerState & HEADS_COLUMN) !== 0),
      rows: cells.map((row) => [...row, ...emptyCells(width - row.length)]),
    }
  })
}

/** A cell, and empty ones where it spans more columns than one. */
function readCell(cell: LexicalNode, reading: Reading): InlineNode[][] {
  const paragraphs = childrenOf(cell).map((node) => readInline(childrenOf(node), reading))
  return [joinParagraphs(paragraphs), ...emptyCells(cell.colSpan - 1)]
}

function emptyCells(count: number): InlineNode[][] {
  return Array.from({ length: count }, () => [])
}
