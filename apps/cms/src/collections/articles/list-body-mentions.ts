import { listIds } from '../fields/list-ids'

const NODES_MAX = 50_000

export type BodyMentions = { referenceIds: string[]; mediaIds: string[] }

/** Lists, without repetition and in reading order, the references and pictures a Lexical body names. */
export function listBodyMentions(body: unknown): BodyMentions {
  const referenceIds = new Set<string>()
  const mediaIds = new Set<string>()
  const waiting: unknown[] = [body]
  for (let seen = 0; waiting.length > 0 && seen < NODES_MAX; seen += 1) {
    const value = waiting.pop()
    if (typeof value !== 'object' || value === null) continue
    if ('blockType' in value && value.blockType === 'citation' && 'references' in value) {
      for (const id of listIds(value.references)) referenceIds.add(id)
    }
    if ('blockType' in value && value.blockType === 'figure' && 'image' in value) {
      for (const id of listIds([value.image])) mediaIds.add(id)
    }
    waiting.push(...Object.values(value).reverse())
  }
  return { referenceIds: [...referenceIds], mediaIds: [...mediaIds] }
}
