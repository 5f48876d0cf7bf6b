import { z } from 'zod'

/** What GET /references/:id/uses answers. */
export const ReferenceUsesSchema = z.object({
  /** The articles that use it and that the asker may read, the last changed first. */
  articles: z.array(
    z.object({
      id: z.string(),
      headline: z.string(),
      /** The published version uses it. */
      isPublished: z.boolean(),
      /** The newest version is a draft, and uses it. */
      isDraft: z.boolean(),
      /** It is recommended there and cited nowhere in the text. */
      isFurtherReading: z.boolean(),
    }),
  ),
  /** Also those the asker may not read. */
  total: z.number().int(),
})
export type ReferenceUses = z.infer<typeof ReferenceUsesSchema>
