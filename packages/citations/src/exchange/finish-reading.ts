import {
  REFERENCE_CHARS_MAX,
  REFERENCE_NAMES_MAX,
  type ReferenceDraft,
  ReferenceDraftSchema,
} from '@footnote/contracts/reference-draft'
import type { CslName } from '@footnote/contracts/reference'
import { cutText } from '../cut-text'
import { NAMES_READ_MAX, TEXT_READ_CHARS_MAX } from './bound-reading'
import type { EntryReading } from './entry-reading'
import { holdToBounds } from './hold-to-bounds'
import { restoreLost } from './own-field'
import type { ParsedEntry } from './parsed-entry'
import { tidyReading } from './tidy-reading'

const LABEL_CHARS_MAX = 120

/**
 * Makes the outcome of an entry from what its format's reader found: tidied, completed by our
 * own field, held to the bounds, and parsed as a draft. Never throws.
 */
export function finishReading(reading: EntryReading): ParsedEntry['outcome'] {
  const tidied = tidyReading(reading)
  const warnings = [...tidied.warnings]
  const completed = completeDraft(tidied.draft, reading.own)
  if (completed === null)
    warnings.push('Our own field of the entry could not be read and was left out.')

  const { draft, warnings: boundWarnings } = holdToBounds(completed ?? tidied.draft)
  const parsed = ReferenceDraftSchema.safeParse(draft)
  if (parsed.success) {
    return { status: 'read', draft: parsed.data, warnings: [...warnings, ...boundWarnings] }
  }
  return { status: 'refused', reason: explain(draft, parsed.error.issues), label: labelOf(draft) }
}

/** How a report names an entry: by its title, or else by who wrote it when, or its key. */
export function formatLabel(text: string): string {
  return cutText(text.replace(/\s+/g, ' ').trim(), LABEL_CHARS_MAX)
}

function labelOf({ csl, raw, citationKey }: ReferenceDraft): string {
  return formatLabel(csl.title ?? raw ?? (formatPeopleAndYear(csl) || (citationKey ?? '')))
}

/** What is known of a source without a title: “Dean et al 1999”. */
function formatPeopleAndYear({ author, editor, issued }: ReferenceDraft['csl']): string {
  const [first, ...others] = author ?? editor ?? []
  const name = first?.family ?? first?.literal ?? ''
  const year = issued?.['date-parts'][0]?.[0]?.toString() ?? ''
  return [name, name !== '' && others.length > 0 ? 'et al' : '', year].filter(Boolean).join(' ')
}

/** With our own field, or null if there is one that says nothing a draft could be made of. */
function completeDraft(draft: ReferenceDraft, own: unknown): ReferenceDraft | null {
  if (own === undefined) return draft
  const restored = ReferenceDraftSchema.safeParse(restoreLost(draft, own))
  return restored.success ? restored.data : null
}

function explain(
  { csl }: ReferenceDraft,
  issues: readonly { path: PropertyKey[]; message: string }[],
): string {
  const titleChars = csl.title?.length ?? 0
  if (titleChars > REFERENCE_CHARS_MAX.title) {
    return `The title has ${atLeast(titleChars, TEXT_READ_CHARS_MAX)} characters, and at most ${REFERENCE_CHARS_MAX.title} fit. Shorten it in the file, or move what is not the title to the abstract.`
  }
  for (const field of ['author', 'editor'] as const) {
    const names = csl[field] ?? []
    if (names.length > REFERENCE_NAMES_MAX) {
      return `The source has ${atLeast(names.length, NAMES_READ_MAX)} ${field}s, and at most ${REFERENCE_NAMES_MAX} fit. Name the group they belong to instead, or the first few.`
    }
    const long = names.find(isTooLong)
    if (long !== undefined) {
      return `The ${field} “${formatLabel(long.literal ?? long.family ?? '')}” is too long for a name. Check that the ${field}s are separated as the format asks.`
    }
  }
  if (csl.title === undefined) {
    return 'The entry has no title. Add one in the file, or add the source by hand as one text.'
  }
  const [issue] = issues
  return `The field “${issue?.path.join('.') ?? ''}” cannot be used: ${issue?.message ?? ''} Correct it in the file.`
}

function isTooLong({ family = '', given = '', suffix = '', literal = '' }: CslName): boolean {
  return (
    Math.max(family.length, given.length) > REFERENCE_CHARS_MAX.name ||
    suffix.length > REFERENCE_CHARS_MAX.suffix ||
    literal.length > REFERENCE_CHARS_MAX.groupName
  )
}

/** No more than a bound was read. */
function atLeast(count: number, readMax: number): string {
  const text = count.toLocaleString('en')
  return count < readMax ? text : `${text} or more`
}
