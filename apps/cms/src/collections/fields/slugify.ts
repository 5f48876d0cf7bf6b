import { SLUG_CHARS_MAX } from '@footnote/contracts/identifier'

/** Makes a slug of a title: its letters and digits without accents, joined by hyphens. May be empty. */
export function slugify(title: string): string {
  return title
    .normalize('NFKD')
    .replace(/[\u0300-\u036f'’]/g, '')
    .toLowerCase()
    .replace(/[^a-z0-9]+/g, '-')
    .slice(0, SLUG_CHARS_MAX)
    .replace(/^-+|-+$/g, '')
}
