import { composeLetters } from '../../compose-letters'
import {
  LATEX_ACCENTS,
  LATEX_CHARACTERS,
  LATEX_DECLARATIONS,
  LATEX_MARKS,
} from './latex-characters'

const TOKEN =
  /\\([a-z]+)\*?[ \t]*|\\([^a-z])|-{2,3}|``|''|\n\s*\n\s*|\s+|[{}$^_~]|[^\\{}$^_~\s`'-]+|[^]/giy

/** A group that is open, and what has to stand at its end. */
type Group = { closing: string; isSingle: boolean }

/**
 * Reads LaTeX as text: accents and symbols become characters, emphasis, bold and raised or
 * lowered text become `<i>`, `<b>`, `<sup>` and `<sub>`, other commands go and their text
 * stays. A line break is a space, an empty line is a line break. `unknown` are the commands
 * whose meaning was lost. Linear in time, whatever the braces.
 */
export function decodeLatex(latex: string): { text: string; unknown: string[] } {
  const output: string[] = []
  const groups: Group[] = []
  const unknown = new Set<string>()
  /** What waits for the next letter or group: an accent, or an opening mark. */
  let accent = ''
  let mark: string | null = null
  let isMath = false

  for (const match of latex.matchAll(new RegExp(TOKEN.source, 'gi'))) {
    const [token, command, sign] = match
    if (command !== undefined) readCommand(command)
    else if (sign !== undefined) readSign(sign)
    else if (token === '{') openGroup(false)
    else if (token === '}') closeGroup()
    else if (token === '$') isMath = !isMath
    else if ((token === '^' || token === '_') && isMath) mark = token === '^' ? 'sup' : 'sub'
    else write(LIGATURES.get(token) ?? (/^\s/.test(token) ? readSpace(token) : token))
  }
  while (groups.length > 0) closeGroup()
  return { text: composeLetters(output.join('')), unknown: [...unknown] }

  function readCommand(name: string) {
    const declared = LATEX_DECLARATIONS.get(name)
    if (LATEX_CHARACTERS.has(name)) write(LATEX_CHARACTERS.get(name) ?? '')
    else if (Object.hasOwn(LATEX_ACCENTS, name)) accent = LATEX_ACCENTS[name] ?? ''
    else if (LATEX_MARKS.has(name)) mark = LATEX_MARKS.get(name) ?? null
    else if (declared === undefined) unknown.add(name)
    else if (declared !== null) openDeclared(declared)
  }

  function readSign(sign: string) {
    if (Object.hasOwn(LATEX_ACCENTS, sign)) accent = LATEX_ACCENTS[sign] ?? ''
    else if (/[\s,;:\\]/.test(sign)) write(' ')
    else if (!/[-/!@]/.test(sign)) write(sign)
  }

  function readSpace(space: string): string {
    return /\n\s*\n/.test(space) ? '\n' : ' '
  }

  /** An accent waits for its letter, which may stand in braces of its own. */
  function write(text: string) {
    if (accent !== '') {
      if (text.trim() === '') return
      const [letter = ''] = text
      output.push((UNDOTTED.get(letter) ?? letter) + accent, text.slice(letter.length))
      accent = ''
    } else if (mark !== null && text.trim() !== '') {
      const [letter = ''] = text
      output.push(`<${mark}>${letter}</${mark}>`, text.slice(letter.length))
      mark = null
    } else {
      output.push(text)
    }
  }

  function openGroup(isSingle: boolean) {
    groups.push({ closing: mark === null ? '' : `</${mark}>`, isSingle })
    if (mark !== null) output.push(`<${mark}>`)
    mark = null
  }

  function openDeclared(name: string) {
    const group = groups.at(-1)
    if (group === undefined) return
    group.closing = `</${name}>${group.closing}`
    output.push(`<${name}>`)
  }

  function closeGroup() {
    if (accent !== '') output.push('')
    accent = ''
    mark = null
    output.push(groups.pop()?.closing ?? '')
  }
}

/** An accent takes the place of the dot. */
const UNDOTTED = new Map([
  ['ı', 'i'],
  ['ȷ', 'j'],
])

/** Source: Knuth, The TeXbook, chapter 2. */
const LIGATURES = new Map([
  ['--', '–'],
  ['---', '—'],
  ['``', '“'],
  ["''", '”'],
  ['~', ' '],
])
