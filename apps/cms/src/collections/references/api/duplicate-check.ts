import { DocumentIdSchema } from '@footnote/contracts/identifier'
import { z } from 'zod'
import { ReferenceHitSchema } from './reference-hit'

/** Somebody types: what does not fit a field yet is cut by the looking up, not refused. */
const text = z.string().max(2_000, 'Use at most 2,000 characters.').nullish()

/** What POST /references/duplicates is asked: the fields of a reference, saved or not. */
export const DuplicateCheckSchema = z.object({
  id: DocumentIdSchema.nullish(),
  DOI: text,
  PMID: text,
  PMCID: text,
  title: text,
  issued: text,
  /** Family or group name. */
  firstAuthor: text,
})
export type DuplicateCheck = z.infer<typeof DuplicateCheckSchema>

/** And what it answers: `isSame` when an identifier is equal, else title, year and first author are. */
export const DuplicateCheckAnswerSchema = z.object({
  hits: z.array(ReferenceHitSchema.extend({ isSame: z.boolean() })),
})
export type DuplicateCheckAnswer = z.infer<typeof DuplicateCheckAnswerSchema>
