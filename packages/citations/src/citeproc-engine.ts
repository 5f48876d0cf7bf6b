import type { CitationStyle } from '@footnote/contracts/reference'
// @ts-expect-error The package ships no types; the seam below is typed by hand.
import CSL from 'citeproc'
import type { EngineItem } from './engine-item'
import { MARK_BRACKETS } from './reference-segments'
import { AMA_STYLE } from './styles/ama'
import { AUTHOR_DATE_STYLE } from './styles/author-date'
import { LOCALE_EN_US } from './styles/locale-en-us'
import { VANCOUVER_STYLE } from './styles/vancouver'
import { protectMarkup, restoreMarkup } from './title-markup'

type OutputFormat = Record<string, unknown>
type Engine = {
  opt: { development_extensions: Record<string, boolean> }
  setOutputFormat(name: string): void
  updateItems(ids: string[]): void
  makeBibliography(): [{ entry_ids: string[][] }, string[]]
}
type Citeproc = {
  Engine: new (
    system: { retrieveLocale(): string; retrieveItem(id: string): object | undefined },
    style: string,
  ) => Engine
  Output: { Formats: Record<string, OutputFormat> }
}
// eslint-disable-next-line @typescript-eslint/no-unsafe-assignment -- the types of the package start here
const citeproc: Citeproc = CSL

const STYLES: Record<CitationStyle, string> = {
  ama: AMA_STYLE,
  vancouver: VANCOUVER_STYLE,
  'author-date': AUTHOR_DATE_STYLE,
}

const OUTPUT_FORMAT = 'footnote-segments'

/**
 * Runs the engine over items and returns the text of each, in the order of the items, with
 * brackets around marked stretches. Nothing is fetched. A text depends on its own item alone.
 */
export function runEngine(items: EngineItem[], style: CitationStyle): string[] {
  const { engine, items: loaded } = engines.get(style) ?? buildEngine(style)
  // Ids of the last call would keep their old texts.
  engine.updateItems([])
  loaded.clear()
  // An id of our own: the engine keeps items in a plain object.
  items.forEach((item, index) => loaded.set(`item-${index}`, protectItem(item)))
  engine.updateItems([...loaded.keys()])
  const [{ entry_ids: ids }, texts] = engine.makeBibliography()
  const textById = new Map(texts.map((text, index) => [ids[index]?.[0] ?? '', text.trim()]))
  return [...loaded.keys()].map((id) => restoreMarkup(textById.get(id) ?? ''))
}

/** Every text is protected, because the engine reads markup in all of them. */
function protectItem(item: EngineItem): object {
  return Object.fromEntries(
    Object.entries(item).map(([field, value]) => [field, protectValue(value)] as const),
  )
}

function protectValue(value: EngineItem[keyof EngineItem]): unknown {
  if (typeof value === 'string') return protectMarkup(value)
  if (!Array.isArray(value)) return value
  return value.map((name) =>
    Object.fromEntries(
      Object.entries(name).map(([part, text]) => [part, protectMarkup(text ?? '')] as const),
    ),
  )
}

// An engine takes some 10 ms to build and holds nothing but the items of the last call.
const engines = new Map<CitationStyle, { engine: Engine; items: Map<string, object> }>()

function buildEngine(style: CitationStyle): { engine: Engine; items: Map<string, object> } {
  registerOutputFormat()
  const items = new Map<string, object>()
  const engine = new citeproc.Engine(
    {
      retrieveLocale: () => LOCALE_EN_US,
      retrieveItem: (id) => ({ ...items.get(id), id }),
    },
    STYLES[style],
  )
  engine.setOutputFormat(OUTPUT_FORMAT)
  // A family name is printed as it is written, so nobody has to look for particles in it.
  engine.opt.development_extensions['parse_names'] = false
  const built = { engine, items }
  engines.set(style, built)
  return built
}

function registerOutputFormat(): void {
  // Functions, because the engine's own templates would read "$&" in a title as a pattern.
  const wrap = (bracket: string) => (_engine: unknown, text: string) =>
    `${bracket}${text}${MARK_BRACKETS.end}`
  citeproc.Output.Formats[OUTPUT_FORMAT] = {
    ...citeproc.Output.Formats.text,
    text_escape: (text: string | undefined) => text ?? '',
    '@font-style/italic': wrap(MARK_BRACKETS.italic),
    '@font-style/oblique': wrap(MARK_BRACKETS.italic),
    '@font-style/normal': wrap(MARK_BRACKETS.upright),
    '@font-weight/bold': wrap(MARK_BRACKETS.bold),
    '@vertical-align/sup': wrap(MARK_BRACKETS.superscript),
    '@vertical-align/sub': wrap(MARK_BRACKETS.subscript),
  }
}
