/**
 * Accepts no ORCID iD or one whose check digit is right (ISO 7064, MOD 11-2).
 *
 * Source: https://support.orcid.org/hc/en-us/articles/360006897674
 */
export function validateOrcid(value: unknown): true | string {
  if (value === null || value === undefined || value === '') return true
  const message = 'Write sixteen digits in groups of four, for example 0000-0002-1825-0097.'
  if (typeof value !== 'string' || !/^\d{4}-\d{4}-\d{4}-\d{3}[\dX]$/.test(value)) return message
  const digits = value.replaceAll('-', '')
  const total = Array.from(digits.slice(0, 15)).reduce((sum, digit) => (sum + Number(digit)) * 2, 0)
  const check = (12 - (total % 11)) % 11
  const isRight = digits[15] === (check === 10 ? 'X' : String(check))
  return isRight || 'One digit of this ORCID iD is wrong.'
}
