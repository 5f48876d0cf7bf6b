import { CursorSchema } from '@footnote/contracts/identifier'

/** Appends a cursor to an address of the CMS. A text that is no cursor counts as none. */
export function withCursor(path: string, name: 'after' | 'before', cursor: string | null): string {
  if (!CursorSchema.safeParse(cursor).success) return path
  return `${path}?${new URLSearchParams({ [name]: cursor ?? '' })}`
}
