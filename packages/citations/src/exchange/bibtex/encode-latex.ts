const ESCAPES: Readonly<Record<string, string>> = {
  '\\': '\\textbackslash{}',
  '{': '\\textbraceleft{}',
  '}': '\\textbraceright{}',
  '~': '\\textasciitilde{}',
  '^': '\\textasciicircum{}',
}
const MARKS: Readonly<Record<string, string>> = {
  i: '\\emph{',
  b: '\\textbf{',
  sub: '\\textsubscript{',
  sup: '\\textsuperscript{',
}

/**
 * Writes text as LaTeX that `decodeLatex` reads back. Letters beyond ASCII stay as they are:
 * every current TeX reads UTF-8. Marks that are properly nested become commands.
 */
export function encodeLatex(text: string): string {
  const parts = text.split(/(<\/?(?:i|b|sub|sup)>)/)
  const isNested = areNested(parts)
  return parts
    .map((part, index) => {
      if (index % 2 === 0 || !isNested) return escape(part)
      return part.startsWith('</') ? '}' : (MARKS[part.slice(1, -1)] ?? '')
    })
    .join('')
}

function escape(text: string): string {
  return text
    .replace(/[\\{}~^]/g, (character) => ESCAPES[character] ?? character)
    .replace(/[$%&#_]/g, '\\$&')
    .replace(/-(?=-)|`(?=`)|'(?=')/g, '$&{}')
    .replace(/\n/g, '\n\n')
}

function areNested(parts: readonly string[]): boolean {
  const open: string[] = []
  for (const [index, part] of parts.entries()) {
    if (index % 2 === 0) continue
    if (!part.startsWith('</')) open.push(part.slice(1))
    else if (open.pop() !== part.slice(2)) return false
  }
  return open.length === 0
}
