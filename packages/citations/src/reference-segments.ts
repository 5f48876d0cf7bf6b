/** How a style can set a word of a reference. */
export type ReferenceMark = 'italic' | 'bold' | 'superscript' | 'subscript'

/** A stretch of a formatted reference; `href` is set on a DOI or a web address. */
export type ReferenceSegment = { text: string; marks: ReferenceMark[]; href: string | null }

/** An address that stands in the text of a reference, and where it leads. */
export type ReferenceAddress = { text: string; href: string }

/**
 * Brackets that the engine writes around marked text. They come from Unicode's private
 * use area and are removed from every input, so that no title can forge them.
 */
export const MARK_BRACKETS = {
  italic: '\uE000',
  bold: '\uE001',
  superscript: '\uE002',
  subscript: '\uE003',
  /** Takes the italics off inside italics. */
  upright: '\uE004',
  end: '\uE005',
} as const

const BRACKETS = /([\uE000-\uE005])/

/** Removes what could be taken for a bracket. */
export function stripBrackets(text: string): string {
  return text.replace(/[\uE000-\uE005]/g, '')
}

/** Parses bracketed text into segments, and makes links of the addresses found in it. */
export function parseSegments(
  bracketed: string,
  addresses: ReferenceAddress[],
): ReferenceSegment[] {
  const segments: ReferenceSegment[] = []
  const stack: ReferenceMark[][] = [[]]
  for (const part of bracketed.split(BRACKETS)) {
    const marks = stack.at(-1) ?? []
    if (part === MARK_BRACKETS.end) stack.pop()
    else if (BRACKETS.test(part)) stack.push(nestMarks(marks, part))
    else if (part !== '') segments.push(...linkAddresses({ text: part, marks }, addresses))
  }
  return segments
}

function nestMarks(marks: ReferenceMark[], bracket: string): ReferenceMark[] {
  if (bracket === MARK_BRACKETS.upright) return marks.filter((mark) => mark !== 'italic')
  const mark = MARKS.find((candidate) => MARK_BRACKETS[candidate] === bracket)
  return mark === undefined || marks.includes(mark) ? marks : [...marks, mark]
}

const MARKS: ReferenceMark[] = ['italic', 'bold', 'superscript', 'subscript']

function linkAddresses(
  { text, marks }: { text: string; marks: ReferenceMark[] },
  addresses: ReferenceAddress[],
): ReferenceSegment[] {
  const address = addresses.find((candidate) => text.includes(candidate.text))
  if (address === undefined) return [{ text, marks, href: null }]
  const start = text.indexOf(address.text)
  const end = start + address.text.length
  return [
    { text: text.slice(0, start), marks, href: null },
    { text: address.text, marks, href: address.href },
    { text: text.slice(end), marks, href: null },
  ].filter((segment) => segment.text !== '')
}
