import { CALLOUT_TONES } from '@footnote/contracts/article-body'
import type { BlockNode, InlineNode } from '@footnote/contracts/article-body'
import { listIds } from '../../collections/fields/list-ids'
import { childrenOf, type LexicalNode, rootChildrenOf } from './lexical-node'
import { joinParagraphs } from './join-paragraphs'
import { wordsOf } from '../words-of'
import { readInline } from './read-inline'
import { readTables } from './read-table'
import type { Reading } from './reading'

const TYPE_CHARS_MAX = 64

/** Reads a block of this newsroom: callout, figure, quotation or table. */
export function readBlockField({ fields }: LexicalNode, reading: Reading): BlockNode[] {
  switch (fields['blockType']) {
    case 'callout':
      return [
        {
          kind: 'callout',
          tone: CALLOUT_TONES.find((tone) => tone === fields['tone']) ?? 'key-point',
          title: wordsOf(fields['title']),
          paragraphs: paragraphsOf(fields['text'], reading),
        },
      ]
    case 'quote':
      return [
        {
          kind: 'quote',
          children: joinParagraphs(paragraphsOf(fields['text'], reading)),
          attribution: wordsOf(fields['attribution']),
        },
      ]
    case 'figure':
      return readFigure(fields, reading)
    case 'table':
      return readTables(fields, reading)
    default:
      return [{ kind: 'unknown', type: String(fields['blockType']).slice(0, TYPE_CHARS_MAX) }]
  }
}

function readFigure(fields: LexicalNode['fields'], reading: Reading): BlockNode[] {
  const [id = ''] = listIds([fields['image']])
  const image = reading.lookups.pictures.get(id)
  if (image === undefined) return [{ kind: 'unknown', type: 'figure' }]
  return [
    { kind: 'figure', image: { ...image, caption: wordsOf(fields['caption']) ?? image.caption } },
  ]
}

function paragraphsOf(richText: unknown, reading: Reading): InlineNode[][] {
  return rootChildrenOf(richText)
    .map((node) => readInline(childrenOf(node), reading))
    .filter((paragraph) => paragraph.length > 0)
}
