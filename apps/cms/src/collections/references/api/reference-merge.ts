import { DocumentIdSchema } from '@footnote/contracts/identifier'
import { z } from 'zod'

/** What POST /references/:id/merge is asked: into which reference. */
export const ReferenceMergeSchema = z.object({ into: DocumentIdSchema })

/** And what it answers: how many articles cite the other one now. */
export const ReferenceMergeAnswerSchema = z.object({ articles: z.number().int() })
export type ReferenceMergeAnswer = z.infer<typeof ReferenceMergeAnswerSchema>
