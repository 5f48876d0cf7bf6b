import { z } from 'zod'
import { DocumentIdSchema, SlugSchema } from './identifier'
import { ImageSchema } from './image'

/** A person or group named in a byline; never a login, never an e-mail address. */
export const AuthorSchema = z.object({
  id: DocumentIdSchema,
  slug: SlugSchema,
  name: z.string().min(1),
  credentials: z.array(z.string()),
  bio: z.string().nullable(),
  photo: ImageSchema.nullable(),
  orcid: z.string().nullable(),
  sameAs: z.array(z.url()),
  affiliation: z.string().nullable(),
  isMedicalReviewer: z.boolean(),
})
export type Author = z.infer<typeof AuthorSchema>
