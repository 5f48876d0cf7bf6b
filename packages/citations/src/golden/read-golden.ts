import {
  type CitationStyle,
  CITATION_STYLES,
  CslItemSchema,
  type Reference,
  ReferenceSchema,
} from '@footnote/contracts/reference'
import { readFileSync } from 'node:fs'
import path from 'node:path'

/** The files of this folder, one for each kind of source. */
export const GOLDEN_FILES = [
  'authors',
  'journals',
  'news',
  'books',
  'reports',
  'electronic',
  'titles',
] as const

/** What a source is printed as in one style, and the rule of the manual that makes it so. */
export type GoldenLine = { style: CitationStyle; rule: string; text: string }

/** One source with its lines. */
export type GoldenCase = { what: string; reference: Reference; lines: GoldenLine[] }

/**
 * Reads the cases of a golden file. A case is `# what it shows`, the source as CSL-JSON, its
 * standing if it is not active, and for each style `style | rule | line`, where italics stand as
 * `<i>`, raised and small figures as `<sup>` and `<sub>`. Throws at what it cannot read.
 */
export function readGolden(file: (typeof GOLDEN_FILES)[number]): GoldenCase[] {
  const [, ...blocks] = readFileSync(path.join(__dirname, `${file}.txt`), 'utf8').split('\n# ')
  return blocks.map(parseCase)
}

function parseCase(block: string): GoldenCase {
  const [what = '', source = '', ...rest] = block.trimEnd().split('\n')
  const csl = CslItemSchema.parse({ id: 'golden', ...parseObject(source) })
  const standing = rest.find((line) => line.startsWith('standing '))
  const reference = ReferenceSchema.parse({
    ...IN_GOOD_STANDING,
    ...(standing === undefined ? {} : parseObject(standing.slice('standing '.length))),
    csl,
  })
  const lines = CITATION_STYLES.map((style) => {
    const [, rule, text] =
      rest.map((line) => line.split(' | ')).find(([name]) => name === style) ?? []
    if (rule === undefined || text === undefined) throw new Error(`${what}: no line for ${style}`)
    return { style, rule, text }
  })
  return { what, reference, lines }
}

function parseObject(json: string): object {
  const value: unknown = JSON.parse(json)
  if (typeof value !== 'object' || value === null) throw new Error(`${json} is no object`)
  return value
}

const IN_GOOD_STANDING = {
  id: '000000000000000000000000',
  citationKey: 'golden',
  raw: null,
  studyType: null,
  evidenceLevel: null,
  status: 'active',
  statusDate: null,
  statusNotice: null,
  statusNoticeId: null,
}
