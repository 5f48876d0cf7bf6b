import { z } from 'zod'
import { DocumentIdSchema, SlugSchema } from './identifier'

/** What an article is about; leads to an archive of its own. */
export const TagSchema = z.object({
  id: DocumentIdSchema,
  slug: SlugSchema,
  name: z.string().min(1),
  description: z.string().nullable(),
})
export type Tag = z.infer<typeof TagSchema>
