import { slugify } from '../fields/slugify'
import { firstTextOf } from './first-text-of'

/** The short name of a reference: first author and year, as in `vikhanski-1993`. */
export function formatCitationKey(reference: Record<string, unknown>): string {
  const name = slugify(firstAuthorOf(reference) ?? firstWordsOf(reference))
  const year = /^\d{4}/.exec(firstTextOf(reference['issued']))?.[0]
  return [name.slice(0, 48).replace(/-+$/, '') || 'source', year].filter(Boolean).join('-')
}

function firstAuthorOf(reference: Record<string, unknown>): string | null {
  const authors: unknown = reference['author']
  const first: unknown = Array.isArray(authors) ? authors[0] : null
  if (typeof first !== 'object' || first === null) return null
  if ('family' in first && typeof first.family === 'string' && first.family) return first.family
  if ('literal' in first && typeof first.literal === 'string' && first.literal) return first.literal
  return null
}

function firstWordsOf(reference: Record<string, unknown>): string {
  const text = firstTextOf(reference['title'], reference['raw'])
  return text.split(/\s+/).slice(0, 3).join(' ')
}
