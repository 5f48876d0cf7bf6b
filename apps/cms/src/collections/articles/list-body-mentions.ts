import { listIds } from '../fields/list-ids'

const NODES_MAX = 50_000

export type BodyMentions = { referenceIds: string[]; mediaIds: string[]; articleIds: string[] }

/** Lists, without repetition and in reading order, what a Lexical body cites, pictures and links to. */
export function listBodyMentions(body: unknown): BodyMentions {
  const references: unknown[] = []
  const media: unknown[] = []
  const articles: unknown[] = []
  const waiting: unknown[] = [body]
  for (let seen = 0; waiting.length > 0 && seen < NODES_MAX; seen += 1) {
    const value = waiting.pop()
    if (typeof value !== 'object' || value === null) continue
    if ('blockType' in value && value.blockType === 'citation' && 'references' in value) {
      references.push(...listIds(value.references))
    }
    if ('blockType' in value && value.blockType === 'figure' && 'image' in value) {
      media.push(value.image)
    }
    if ('relationTo' in value && value.relationTo === 'articles' && 'value' in value) {
      articles.push(value.value)
    }
    for (const child of Object.values(value).reverse()) waiting.push(child)
  }
  return {
    referenceIds: listIds(references),
    mediaIds: listIds(media),
    articleIds: listIds(articles),
  }
}
