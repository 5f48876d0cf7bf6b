import { decodeHTML } from 'entities'
import { composeLetters } from '../compose-letters'

/** The marks a title may carry; citeproc understands them. */
const MARKS: Record<string, string> = {
  i: 'i',
  em: 'i',
  italic: 'i',
  b: 'b',
  strong: 'b',
  bold: 'b',
  sub: 'sub',
  inf: 'sub',
  sup: 'sup',
}

const TAG = /<(\/?)(?:[a-z]+:)?([a-z][\w.-]*)(?:\s[^<>]*)?\/?>/gi

/**
 * Makes a title readable: entities become characters, `<i>`, `<b>`, `<sub>` and `<sup>` stay
 * (also under the names that JATS and HTML have for them), every other tag goes and its text
 * stays.
 *
 * Source: Crossref, "Face markup"; JATS 1.3, emphasis elements; CSL-JSON, "HTML-like
 * formatting tags".
 */
export function tidyTitle(markup: string): string {
  // Registries escape once or twice: the tags of an escaped title appear after decoding.
  const text = decodeHTML(replaceTags(decodeHTML(replaceTags(markup))))
  return settleCharacters(dropLooseMarks(replaceTags(text)))
}

/** The same for texts that carry no marks: names of journals, people and publishers. */
export function tidyText(markup: string): string {
  return stripMarks(tidyTitle(markup))
}

/**
 * Makes an abstract readable: one line per paragraph, "Abstract" as its heading dropped.
 *
 * Source: JATS 1.3, `<abstract>`, `<sec>`, `<title>` and `<p>`.
 */
export function tidyAbstract(markup: string): string {
  return markup
    .replace(/<\/(?:[a-z]+:)?(?:p|title|sec|list-item|label)>|<br\s*\/?>/gi, '$&\n')
    .split('\n')
    .map(tidyText)
    .filter(
      (line, index) => line !== '' && !(index === 0 && /^(?:abstract|summary)[.:]?$/i.test(line)),
    )
    .join('\n')
}

/** The text without the marks a title may carry. */
export function stripMarks(text: string): string {
  return settleCharacters(text.replace(/<\/?(?:i|b|sub|sup)>/g, ''))
}

/**
 * One space between words, none around, for registries wrap long values; accents composed, one
 * kind of hyphen, and nothing that cannot be seen or turns the direction of the text.
 */
function settleCharacters(text: string): string {
  return composeLetters(text)
    .replace(/\s+/gu, ' ')
    .replace(/[\u2010\u2011]/g, '-')
    .replace(INVISIBLE, '')
    .trim()
}

/** Control characters, soft hyphens, zero widths, and overrides of direction. */
const INVISIBLE = /[\p{Cc}\u00AD\u200B\u200E\u200F\u202A-\u202E\u2060-\u2069\uFEFF]/gu

function replaceTags(text: string): string {
  return text.replace(TAG, (_tag, slash: string, name: string) => {
    const mark = MARKS[name.toLowerCase()]
    return mark === undefined ? '' : `<${slash}${mark}>`
  })
}

/** An unclosed mark would set the rest of the list in italics. */
function dropLooseMarks(text: string): string {
  const parts = text.split(/(<\/?(?:i|b|sub|sup)>)/)
  const open: { mark: string; index: number }[] = []
  const kept = new Set<number>()
  for (const [index, part] of parts.entries()) {
    const [, slash, mark] = /^<(\/?)(i|b|sub|sup)>$/.exec(part) ?? []
    if (mark === undefined) continue
    if (slash === '') open.push({ mark, index })
    else if (open.at(-1)?.mark === mark) {
      kept.add(open.pop()?.index ?? index).add(index)
    }
  }
  return parts.filter((part, index) => index % 2 === 0 || kept.has(index) || part === '').join('')
}
