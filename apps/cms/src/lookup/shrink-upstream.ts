import { z } from 'zod'

const UPSTREAM_BYTES_MAX = 512 * 1_024

const AnswerSchema = z.looseObject({ message: z.looseObject({ reference: z.unknown() }) })

/** A registry's answer as it is kept beside a reference; `note` says what was left out. */
export type KeptUpstream = { answer: unknown; note: string | null }

/**
 * Makes a registry's answer small enough to keep: whole up to 512 KiB, otherwise without the
 * list of what the work itself cites, which is nearly all of a large answer. An answer that is
 * still too large is not kept.
 */
export function shrinkUpstream(answer: unknown): KeptUpstream {
  if (isSmall(answer)) return { answer, note: null }
  const work = AnswerSchema.safeParse(answer)
  if (work.success) {
    const { reference: _reference, ...message } = work.data.message
    const smaller = { ...work.data, message }
    if (isSmall(smaller)) {
      return { answer: smaller, note: 'The list of what the source itself cites was left out.' }
    }
  }
  return { answer: null, note: 'The answer was too large to keep.' }
}

function isSmall(value: unknown): boolean {
  return Buffer.byteLength(JSON.stringify(value)) <= UPSTREAM_BYTES_MAX
}
