import { z } from 'zod'

const LexicalNodeSchema = z.object({
  type: z.string().catch('unknown'),
  children: z.array(z.unknown()).catch([]),
  text: z.string().catch(''),
  format: z.number().int().catch(0),
  tag: z.string().catch(''),
  listType: z.string().catch(''),
  headerState: z.number().int().catch(0),
  colSpan: z.number().int().min(1).max(50).catch(1),
  fields: z.record(z.string(), z.unknown()).catch({}),
})

/** A node of Lexical's JSON with the properties this reader knows; anything else is dropped. */
export type LexicalNode = z.infer<typeof LexicalNodeSchema>

const EMPTY = LexicalNodeSchema.parse({})

/** Reads one node; what is no node at all becomes an empty node of unknown type. */
export function parseNode(value: unknown): LexicalNode {
  return LexicalNodeSchema.safeParse(value).data ?? EMPTY
}

/** The children of a node. */
export function childrenOf(node: LexicalNode): LexicalNode[] {
  return node.children.map(parseNode)
}

/** The top nodes of a rich text that is a field of a block. */
export function rootChildrenOf(richText: unknown): LexicalNode[] {
  const isRichText = typeof richText === 'object' && richText !== null && 'root' in richText
  return isRichText ? childrenOf(parseNode(richText.root)) : []
}
