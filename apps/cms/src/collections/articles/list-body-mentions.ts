import { listIds } from '../fields/list-ids'

export type BodyMentions = { referenceIds: string[]; mediaIds: string[]; articleIds: string[] }

/**
 * Lists, without repetition and in reading order, what a Lexical body cites, pictures and links
 * to. It reads the whole body, however big: a citation that goes unread escapes every rule.
 */
export function listBodyMentions(body: unknown): BodyMentions {
  const references: unknown[] = []
  const media: unknown[] = []
  const articles: unknown[] = []
  const waiting: unknown[] = [body]
  while (waiting.length > 0) {
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
