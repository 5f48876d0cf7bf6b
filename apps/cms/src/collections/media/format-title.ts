export const TITLE_CHARS_MAX = 120

/** Makes a title of a picture's text alternative or, for a decoration, of its file's name. */
export function formatTitle({ alt, fileName }: { alt: unknown; fileName: unknown }): string {
  const said = typeof alt === 'string' ? alt.replaceAll(/\s+/g, ' ').trim() : ''
  if (said !== '') return shorten(said)
  const name = typeof fileName === 'string' ? fileName.replace(/\.[a-z\d]+$/i, '') : ''
  return shorten(name.trim()) || 'Picture without a title'
}

function shorten(text: string): string {
  if (text.length <= TITLE_CHARS_MAX) return text
  return `${text.slice(0, TITLE_CHARS_MAX - 1).trimEnd()}…`
}
