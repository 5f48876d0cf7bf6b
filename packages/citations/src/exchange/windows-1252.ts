/**
 * What Windows-1252 has from 0x80 to 0x9F, where Latin-1 has control characters; where it has
 * nothing the control character stands.
 *
 * Source: WHATWG Encoding Standard, index windows-1252.
 */
export const WINDOWS_1252_FROM_80 = '€\u0081‚ƒ„…†‡ˆ‰Š‹Œ\u008dŽ\u008f\u0090‘’“”•–—˜™š›œ\u009džŸ'
