import { WINDOWS_1252_FROM_80 } from './windows-1252'

/**
 * Reads the bytes of a file as text: as UTF-16 when it says so, as UTF-8 when it is, otherwise as
 * Windows-1252, in which older reference managers write.
 */
export function decodeFile(bytes: ArrayBuffer): string {
  const [first, second] = new Uint8Array(bytes.slice(0, 2))
  if (first === 0xff && second === 0xfe) return new TextDecoder('utf-16le').decode(bytes)
  if (first === 0xfe && second === 0xff) return new TextDecoder('utf-16be').decode(bytes)
  try {
    return new TextDecoder('utf-8', { fatal: true }).decode(bytes)
  } catch {
    // The decoder tells only by throwing that this is not UTF-8.
    return decodeWindows1252(bytes)
  }
}

// Node 20 decodes Windows-1252 as if it were Latin-1; browsers do not, and nothing is left to do.
function decodeWindows1252(bytes: ArrayBuffer): string {
  const text = new TextDecoder('windows-1252').decode(bytes)
  return text.replace(
    /[\u0080-\u009f]/g,
    (character) => WINDOWS_1252_FROM_80[character.charCodeAt(0) - 0x80] ?? character,
  )
}
