import { DocumentIdSchema, SlugSchema } from '@footnote/contracts/identifier'
import {
  GATE_TABLE,
  type GateEntry,
  type Method,
  STAFF_COLLECTIONS,
  STAFF_GLOBALS,
} from './gate-table'

const SEGMENTS: Record<string, (segment: string) => boolean> = {
  ':collection': (segment) => STAFF_COLLECTIONS.includes(segment),
  ':global': (segment) => STAFF_GLOBALS.includes(segment),
  ':id': (segment) => DocumentIdSchema.safeParse(segment).success,
  ':slug': (segment) => SlugSchema.safeParse(segment).success,
  ':filename': (segment) => /^[a-z0-9-]{1,80}(?:-\d+x\d+)?\.(?:webp|png|jpe?g|avif)$/.test(segment),
  ':key': (segment) => /^[\w-]{1,160}$/.test(segment),
}

/** The entry of the table that answers a method on a path; null when nothing does. */
export function findGateEntry(method: Method, segments: readonly string[]): GateEntry | null {
  return (
    GATE_TABLE.find((entry) => entry.method === method && matches(entry.path, segments)) ?? null
  )
}

function matches(path: string, segments: readonly string[]): boolean {
  const patterns = path.split('/').slice(1)
  return (
    patterns.length === segments.length &&
    patterns.every((pattern, index) => {
      const segment = segments[index] ?? ''
      const isFit = SEGMENTS[pattern]
      return isFit === undefined ? pattern === segment : isFit(segment)
    })
  )
}
