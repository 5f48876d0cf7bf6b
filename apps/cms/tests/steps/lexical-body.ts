/** A stored body of one paragraph: the text, and a citation when there is a reference to cite. */
export function lexicalBody(text: string, referenceId?: string): object {
  const element = { direction: 'ltr', format: '', indent: 0, version: 1 }
  const words = { type: 'text', text, format: 0, style: '', mode: 'normal', detail: 0, version: 1 }
  const citation = {
    type: 'inlineBlock',
    version: 1,
    fields: { id: 'c1', blockType: 'citation', references: [referenceId] },
  }
  const children = referenceId === undefined ? [words] : [words, citation]
  return {
    root: { ...element, type: 'root', children: [{ ...element, type: 'paragraph', children }] },
  }
}
