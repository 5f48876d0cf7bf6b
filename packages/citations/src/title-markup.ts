import { stripBrackets } from './reference-segments'

/** Stands for a "<" that begins none of the four tags; from Unicode's private use area. */
const LESS_THAN = '\uE006'

/**
 * Leaves `<i>`, `<b>`, `<sub>` and `<sup>` to the engine and hides every other "<" from it, which
 * would take small capitals and spans for markup of its own. Takes out what could forge a mark.
 * What stands in italics inside a title keeps its capitals, as the name of a species must.
 *
 * Source: AMA Manual of Style, 11th ed., section 10.3.6 (organisms).
 */
export function protectMarkup(text: string): string {
  return stripBrackets(text)
    .replaceAll(LESS_THAN, '')
    .replace(/<(?!\/?(?:i|b|sub|sup)>)/g, LESS_THAN)
    .replace(/<i>([^<]*)<\/i>/g, '<i><span class="nocase">$1</span></i>')
}

/** Shows again what `protectMarkup` hid. */
export function restoreMarkup(text: string): string {
  return text.replaceAll(LESS_THAN, '<')
}
