/**
 * Tells whether a passage gives a figure that looks measured and cites nothing: a percentage,
 * a quantity with a unit, a rate, or a number of people. It is a hint for an editor, not a
 * rule: what it misses may need a source, and what it finds may be common knowledge.
 */
export function hasUncitedFigure({ text, isCited }: { text: string; isCited: boolean }): boolean {
  return !isCited && FIGURE.test(text)
}

const NUMBER = String.raw`\d[\d.,\u00a0\u202f]*`
const UNITS =
  'mg|mcg|[µμ]g|kg|g|ml|mmol|mmHg|IU|milligrams?|micrograms?|grams?|kilograms?|millilitres?|milliliters?'
const PEOPLE = 'people|women|men|adults|children|patients|participants|deaths|cases'

const FIGURE = new RegExp(
  [
    String.raw`${NUMBER}\s*(?:%|‰|per\s?cent\b)`,
    String.raw`${NUMBER}[\s-]*(?:${UNITS})\b`,
    String.raw`${NUMBER}\s+(?:out of|in)\s+${NUMBER}`,
    String.raw`${NUMBER}\s+(?:${PEOPLE})\b`,
  ].join('|'),
  'iu',
)
