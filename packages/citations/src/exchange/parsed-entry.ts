import type { ReferenceDraft } from '@footnote/contracts/reference-draft'

/**
 * One entry of a file, not yet read: the line it starts on, counted from 1, and its text. The
 * text stands by itself: what an entry borrows from others of its file comes with it.
 */
export type FileEntry = { line: number; source: string }

/**
 * What an entry turned out to be. `warnings` are sentences about what was changed or left out;
 * `reason` says why nothing could be made of the entry and what to do; `label` is what the
 * entry calls itself, as far as that could be read.
 */
export type ParsedEntry = {
  line: number
  outcome:
    | { status: 'read'; draft: ReferenceDraft; warnings: string[] }
    | { status: 'refused'; reason: string; label: string }
}

/** A reference on its way out, under the key that the file names it by. */
export type ExchangeReference = { citationKey: string; draft: ReferenceDraft }
