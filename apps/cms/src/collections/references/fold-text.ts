/** Letters that Unicode does not take apart, as people type them on a keyboard without them. */
const PLAIN: Record<string, string> = {
  ß: 'ss',
  æ: 'ae',
  œ: 'oe',
  ø: 'o',
  đ: 'd',
  ð: 'd',
  ħ: 'h',
  ı: 'i',
  ł: 'l',
  ŧ: 't',
  þ: 'th',
  ς: 'σ',
}

/**
 * The words of a text in lower case and without diacritics, markup or punctuation, so that what
 * people type finds what sources print.
 *
 * Source: Unicode Standard Annex 15, compatibility decomposition (NFKD).
 */
export function foldText(text: string): string[] {
  return (
    text
      .replace(/<\/?[a-z][a-z0-9:]{0,20}\s*\/?>/gi, '')
      // Loose marks go first: putting thousands of them in order takes time that nobody has.
      .replace(/\p{M}+/gu, '')
      .normalize('NFKD')
      .toLowerCase()
      .replace(/[\p{M}'’ʼ]/gu, '')
      .replace(/[ßæœøđðħıłŧþς]/g, (letter) => PLAIN[letter] ?? letter)
      .split(/[^\p{L}\p{N}]+/u)
      .filter((word) => word !== '')
  )
}
