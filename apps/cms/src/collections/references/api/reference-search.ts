import { z } from 'zod'
import { ReferenceHitSchema } from './reference-hit'

/** What GET /references/search is asked. */
export const ReferenceSearchSchema = z.object({
  q: z.string().max(400, 'Search for at most 400 characters.').default(''),
  limit: z.coerce.number().int().min(1).max(20).default(8),
})

/** And what it answers, best first. */
export const ReferenceSearchAnswerSchema = z.object({ hits: z.array(ReferenceHitSchema) })
export type ReferenceSearchAnswer = z.infer<typeof ReferenceSearchAnswerSchema>
