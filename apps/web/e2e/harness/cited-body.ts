const PARAGRAPH_CITATIONS = 4

/** A citation of a test's article: the sources it names, by id, and a place in the last of them. */
export type CitedAt = { referenceIds: string[]; locator?: string }

/** A body as the editor stores it, with these citations in a row, four to a paragraph. */
export function buildCitedBody(citations: CitedAt[]): unknown {
  const paragraphs = citations.flatMap((_citation, start) =>
    start % PARAGRAPH_CITATIONS === 0
      ? [paragraph(citations.slice(start, start + PARAGRAPH_CITATIONS), start)]
      : [],
  )
  return { root: element('root', paragraphs) }
}

function paragraph(citations: CitedAt[], start: number): unknown {
  const children = citations.flatMap(({ referenceIds, locator = null }, index) => [
    text(index === 0 ? 'One finding among many' : ', and another finding beside it'),
    {
      type: 'inlineBlock',
      version: 1,
      fields: {
        id: `c${start + index + 1}`,
        blockName: '',
        blockType: 'citation',
        references: referenceIds,
        locator,
        prefix: null,
        suffix: null,
      },
    },
  ])
  return element('paragraph', [...children, text('.')])
}

function element(type: string, children: unknown[]): unknown {
  return { type, version: 1, direction: null, format: '', indent: 0, children }
}

function text(words: string): unknown {
  return { type: 'text', version: 1, text: words, format: 0, detail: 0, mode: 'normal', style: '' }
}
