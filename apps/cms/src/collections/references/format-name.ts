import { textOf } from './text-of'

/** A person or group of a stored list as one text: family name first, '' when nobody is named. */
export function formatName(row: unknown): string {
  if (typeof row !== 'object' || row === null) return ''
  const { family, given, suffix, literal } = { ...NOBODY, ...row }
  return [family, given, suffix, literal].map(textOf).filter(Boolean).join(' ')
}

const NOBODY: Record<'family' | 'given' | 'suffix' | 'literal', unknown> = {
  family: null,
  given: null,
  suffix: null,
  literal: null,
}
