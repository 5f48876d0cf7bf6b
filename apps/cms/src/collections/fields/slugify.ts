import { SLUG_CHARS_MAX } from '@footnote/contracts/identifier'

/** More of a title never reaches its slug, and normalising accents takes time that grows faster than they do. */
const TITLE_CHARS_MAX = 1_000

/** Makes a slug of a title: its letters and digits without accents, joined by hyphens. May be empty. */
export function slugify(title: string): string {
  return title
    .slice(0, TITLE_CHARS_MAX)
    .normalize('NFKD')
    .replace(/[\u0300-\u036f'’]/g, '')
    .toLowerCase()
    .replace(/[^a-z0-9]+/g, '-')
    .slice(0, SLUG_CHARS_MAX)
    .replace(/^-+|-+$/g, '')
}
