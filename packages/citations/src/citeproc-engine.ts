import type { CitationStyle, CslItem } from '@footnote/contracts/reference'
// @ts-expect-error The package ships no types; the seam below is typed by hand.
import CSL from 'citeproc'
import { MARK_BRACKETS, stripBrackets } from './reference-segments'
import { AMA_STYLE } from './styles/ama'
import { AUTHOR_DATE_STYLE } from './styles/author-date'
import { LOCALE_EN_US } from './styles/locale-en-us'
import { VANCOUVER_STYLE } from './styles/vancouver'

type OutputFormat = Record<string, unknown>
type Engine = {
  setOutputFormat(name: string): void
  updateItems(ids: string[]): void
  makeBibliography(): [{ entry_ids: string[][] }, string[]]
  makeCitationCluster(cites: { id: string }[]): string
}
type Citeproc = {
  Engine: new (
    system: { retrieveLocale(): string; retrieveItem(id: string): CslItem | undefined },
    style: string,
  ) => Engine
  Output: { Formats: Record<string, OutputFormat> }
}
// eslint-disable-next-line @typescript-eslint/no-unsafe-assignment -- the types of the package start here
const citeproc: Citeproc = CSL

/**
 * The items as a style prints them. `entries` is the list in the order the style asks
 * for, its texts carry brackets around marked stretches; `marks` is what stands for
 * each item in an author-date text, "Johnson 2001", and is empty for numbered styles.
 */
export type EngineOutput = { entries: { id: string; text: string }[]; marks: Map<string, string> }

const STYLES: Record<CitationStyle, string> = {
  ama: AMA_STYLE,
  vancouver: VANCOUVER_STYLE,
  'author-date': AUTHOR_DATE_STYLE,
}

const OUTPUT_FORMAT = 'footnote-segments'

/** Runs the engine over items as one list, so that equal names and years are told apart. Nothing is fetched. */
export function runEngine(items: CslItem[], style: CitationStyle): EngineOutput {
  const engine = loadItems(items, style)
  const [{ entry_ids: ids }, texts] = engine.makeBibliography()
  const marked = style === 'author-date' ? items : []
  return {
    entries: texts.map((text, index) => ({ id: ids[index]?.[0] ?? '', text: text.trim() })),
    marks: new Map(marked.map(({ id }) => [id, engine.makeCitationCluster([{ id }])])),
  }
}

// An engine takes some 10 ms to build and holds nothing but the items of the last call.
const engines = new Map<CitationStyle, { engine: Engine; items: Map<string, CslItem> }>()

function loadItems(items: CslItem[], style: CitationStyle): Engine {
  const { engine, items: loaded } = engines.get(style) ?? buildEngine(style)
  // Ids of the last call would keep their old texts.
  engine.updateItems([])
  loaded.clear()
  for (const item of items) loaded.set(item.id, item)
  engine.updateItems(items.map((item) => item.id))
  return engine
}

function buildEngine(style: CitationStyle): { engine: Engine; items: Map<string, CslItem> } {
  registerOutputFormat()
  const items = new Map<string, CslItem>()
  const engine = new citeproc.Engine(
    { retrieveLocale: () => LOCALE_EN_US, retrieveItem: (id) => items.get(id) },
    STYLES[style],
  )
  engine.setOutputFormat(OUTPUT_FORMAT)
  const built = { engine, items }
  engines.set(style, built)
  return built
}

function registerOutputFormat(): void {
  const wrap = (bracket: string) => `${bracket}%%STRING%%${MARK_BRACKETS.end}`
  citeproc.Output.Formats[OUTPUT_FORMAT] = {
    ...citeproc.Output.Formats.text,
    text_escape: (text: string | undefined) => stripBrackets(text ?? ''),
    '@font-style/italic': wrap(MARK_BRACKETS.italic),
    '@font-style/oblique': wrap(MARK_BRACKETS.italic),
    '@font-style/normal': wrap(MARK_BRACKETS.upright),
    '@font-weight/bold': wrap(MARK_BRACKETS.bold),
    '@vertical-align/sup': wrap(MARK_BRACKETS.superscript),
    '@vertical-align/sub': wrap(MARK_BRACKETS.subscript),
  }
}
