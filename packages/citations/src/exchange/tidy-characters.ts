import { composeLetters } from '../compose-letters'
import { WINDOWS_1252_FROM_80 } from './windows-1252'

/**
 * Takes out of a text what no editor can see: control characters, halves of characters, marks that turn the
 * direction of writing, and the private characters that our formatting writes with. Tabs and
 * line breaks stay, and letters that were stored in two parts become one.
 */
export function tidyCharacters(text: string): string {
  return composeLetters(text)
    .replace(/\r\n?/g, '\n')
    .replace(
      /[^\P{Cc}\t\n]|\p{Cs}|[\u200E\u200F\u202A-\u202E\u2066-\u2069\uFEFF\uE000-\uE005]/gu,
      '',
    )
}

/** UTF-8 that was read as Windows-1252: a letter with an accent, or a typographic mark. */
const MOJIBAKE =
  /[\u00C2-\u00C5][\u0080-\u00BF€‚ƒ„…†‡ˆ‰Š‹ŒŽ‘’“”•–—˜™š›œžŸ]|â€[\u0080-\u00BF€‚ƒ„…†‡ˆ‰Š‹ŒŽ‘’“”•–—˜™š›œžŸ]/g

const UTF_8 = new TextDecoder('utf-8', { fatal: true })

/**
 * Puts right what a program broke that took UTF-8 for Windows-1252: "MÃ¼ller" is Müller.
 *
 * Source: WHATWG Encoding Standard, index windows-1252.
 */
export function repairMojibake(text: string): string {
  return text.replace(MOJIBAKE, (broken) => {
    const bytes = Uint8Array.from(Array.from(broken, windowsByte))
    try {
      return UTF_8.decode(bytes)
    } catch (error) {
      if (error instanceof TypeError) return broken
      throw error
    }
  })
}

function windowsByte(character: string): number {
  const index = WINDOWS_1252_FROM_80.indexOf(character)
  return index === -1 ? character.charCodeAt(0) : 0x80 + index
}
