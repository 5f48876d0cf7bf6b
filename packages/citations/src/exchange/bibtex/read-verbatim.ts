/**
 * Reads a field that is no LaTeX: addresses and identifiers stand as they are, but many
 * programs escape them all the same.
 */
export function readVerbatim(latex: string): string {
  return latex
    .replace(/\\textasciitilde(?:\{\})?|\\~(?:\{\})?|\{\\textasciitilde\}/g, '~')
    .replace(/\\url\b/g, '')
    .replace(/\\(?=[_%&#$])/g, '')
    .replace(/[{}]/g, '')
    .trim()
}
