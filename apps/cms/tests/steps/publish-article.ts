import { randomUUID } from 'node:crypto'
import { cms } from '../harness/cms-client'

export type PublishedArticle = { id: string; slug: string }

/** Publishes an article of its own for a test, as an editor; `fields` overrides what it says. */
export async function publishArticle(
  fields: Record<string, unknown> = {},
): Promise<PublishedArticle> {
  const editor = cms.as('editor')
  const slug = `article-${randomUUID()}`
  const author = await editor.post('/api/authors', { name: `Ada Author`, slug: `ada-${slug}` })
  const disclaimer = await editor.post('/api/disclaimers', {
    title: 'Not medical advice',
    text: 'This article informs; it does not replace a conversation with a doctor.',
  })
  const article = await editor.post('/api/articles', {
    headline: `Headline of ${slug}`,
    slug,
    dek: 'One sentence under the headline.',
    isOpinion: true,
    body: BODY,
    authors: [author.id()],
    disclaimer: disclaimer.id(),
    _status: 'published',
    ...fields,
  })
  return { id: article.id(), slug }
}

const BODY = {
  root: {
    type: 'root',
    direction: 'ltr',
    format: '',
    indent: 0,
    version: 1,
    children: [
      {
        type: 'paragraph',
        direction: 'ltr',
        format: '',
        indent: 0,
        version: 1,
        textFormat: 0,
        children: [
          {
            type: 'text',
            text: 'A paragraph.',
            format: 0,
            style: '',
            mode: 'normal',
            detail: 0,
            version: 1,
          },
        ],
      },
    ],
  },
}
