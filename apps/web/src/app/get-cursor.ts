import { CursorSchema } from '@footnote/contracts/identifier'
import { notFound } from 'next/navigation'

/** Reads the place in a list that an address names. An address that names none is not found. */
export function getCursor(segment: string): string {
  const parsed = CursorSchema.safeParse(segment.replaceAll('%3A', ':'))
  if (!parsed.success) notFound()
  return parsed.data
}
