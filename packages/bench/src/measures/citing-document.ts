import type { Newsroom } from '../newsroom'
import type { Target } from '../target'

/** An article of a measure, and how to take it away again. */
export type MeasuredArticle = { id: string; slug: string; url: string }

/**
 * Publishes an opinion by the authors of the article that is read, which needs no reviewer;
 * each entry of `citations` is one citation of the sources with these ids.
 */
export async function publishCiting({
  newsroom,
  target,
  slug,
  citations,
}: {
  newsroom: Newsroom
  target: Target
  slug: string
  citations: string[][]
}): Promise<MeasuredArticle> {
  const model = await newsroom.findDocument('articles', ['slug', target.slug])
  const id = await newsroom.save('articles', {
    headline: `Measured ${slug}`,
    slug,
    dek: 'An article of a measure, which takes it away again.',
    isOpinion: true,
    authors: model?.['authors'],
    disclaimer: model?.['disclaimer'],
    body: { root: { ...NODE, type: 'root', children: listParagraphs(citations) } },
    _status: 'published',
  })
  return { id, slug, url: `${target.site}/articles/${slug}` }
}

/** Unpublished articles first, because a source that is cited cannot be deleted. */
export async function removeMeasured({
  newsroom,
  articles,
  referenceIds,
}: {
  newsroom: Newsroom
  articles: MeasuredArticle[]
  referenceIds: string[]
}): Promise<void> {
  for (const { id } of articles) await newsroom.remove('articles', id)
  for (const id of referenceIds) await newsroom.remove('references', id)
}

const NODE = { version: 1, direction: null, format: '', indent: 0 }
const CITATIONS_PER_PARAGRAPH = 10

function listParagraphs(citations: string[][]): object[] {
  return Array.from(
    { length: Math.ceil(citations.length / CITATIONS_PER_PARAGRAPH) },
    (_, paragraph) => {
      const start = paragraph * CITATIONS_PER_PARAGRAPH
      const cited = citations.slice(start, start + CITATIONS_PER_PARAGRAPH)
      return {
        ...NODE,
        type: 'paragraph',
        textFormat: 0,
        textStyle: '',
        children: cited.flatMap((references, index) => [
          TEXT,
          {
            type: 'inlineBlock',
            version: 1,
            fields: { ...PLAIN, id: `c${start + index}`, blockType: 'citation', references },
          },
        ]),
      }
    },
  )
}

const TEXT = {
  type: 'text',
  version: 1,
  text: ' A claim that rests on a source',
  format: 0,
  detail: 0,
  mode: 'normal',
  style: '',
}
const PLAIN = { blockName: '', locator: null, prefix: null, suffix: null }
