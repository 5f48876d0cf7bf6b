import type { ArticleBody, BlockNode } from '@footnote/contracts/article-body'
import type { BodyLookups } from './body-lookups'
import { readBlock } from './read-block'
import { readBlockField } from './read-block-field'
import { childrenOf, parseNode } from './lexical-node'
import { startReading } from './reading'

/** How deep lists may stand in lists before the rest is left out; the gate lets in fewer. */
const DEPTH_MAX = 20

/**
 * Reads an article's stored Lexical JSON into the tree that crosses to the site.
 *
 * Whatever it is given, it answers with a valid body: what it does not know becomes
 * `unknown`, an unsafe link becomes its text, a citation of nothing is left out.
 */
export function readBody(body: unknown, lookups: BodyLookups): ArticleBody {
  const reading = startReading(lookups)
  const root = typeof body === 'object' && body !== null && 'root' in body ? body.root : null
  return childrenOf(parseNode(root)).flatMap((node): BlockNode[] =>
    node.type === 'block'
      ? readBlockField(node, reading)
      : readBlock(node, { reading, depthLeft: DEPTH_MAX }),
  )
}
