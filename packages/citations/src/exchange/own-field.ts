import { type ReferenceDraft, ReferenceDraftSchema } from '@footnote/contracts/reference-draft'
import { isDeepStrictEqual } from 'node:util'
import { z } from 'zod'

/**
 * Our own field, which every written format carries where it can: `custom.footnote` in
 * CSL-JSON, `U5` in RIS, `x-footnote` in BibTeX. It holds what a draft says and the format
 * could not, as JSON: whatever would come back changed from the entry's other fields. Within
 * `csl`, null stands for a field that the draft does not have.
 */
const OwnFieldSchema = z.record(z.string(), z.unknown())

const DRAFT_FIELDS = Object.keys(ReferenceDraftSchema.shape).filter((field) => field !== 'csl')

/**
 * What of a draft is lost in an entry, told by what was read back from it. Null when nothing is.
 */
export function findLost({
  draft,
  readBack,
}: {
  draft: ReferenceDraft
  readBack: ReferenceDraft
}): Record<string, unknown> | null {
  const lost = listDifferences(pick(draft, DRAFT_FIELDS), pick(readBack, DRAFT_FIELDS))
  const item = listDifferences(draft.csl, readBack.csl)
  if (Object.keys(item).length > 0) lost['csl'] = item
  return Object.keys(lost).length === 0 ? null : lost
}

/**
 * Puts into what was read from an entry what its own field holds. The result still has to be
 * parsed, as anybody may have written the field. Null for a field that is none of ours.
 */
export function restoreLost(readBack: ReferenceDraft, own: unknown): unknown {
  const parsed = OwnFieldSchema.safeParse(own)
  if (!parsed.success) return null
  const item = OwnFieldSchema.safeParse(parsed.data['csl'] ?? {})
  if (!item.success) return null
  const csl: Record<string, unknown> = { ...readBack.csl, ...item.data }
  for (const [field, value] of Object.entries(csl)) if (value === null) delete csl[field]
  return { ...readBack, ...pick(parsed.data, DRAFT_FIELDS), csl }
}

function listDifferences(
  wanted: Readonly<Record<string, unknown>>,
  found: Readonly<Record<string, unknown>>,
): Record<string, unknown> {
  const names = new Set([...Object.keys(wanted), ...Object.keys(found)])
  return Object.fromEntries(
    [...names]
      .filter((name) => !isDeepStrictEqual(wanted[name], found[name]))
      .map((name) => [name, wanted[name] ?? null]),
  )
}

function pick(
  record: Readonly<Record<string, unknown>>,
  names: readonly string[],
): Record<string, unknown> {
  return Object.fromEntries(
    names.filter((name) => Object.hasOwn(record, name)).map((name) => [name, record[name]]),
  )
}
