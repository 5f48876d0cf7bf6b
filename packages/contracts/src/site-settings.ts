import { z } from 'zod'
import { CitationStyleSchema } from './reference'

/** The site-wide words and choices every page may need. */
export const SiteSettingsSchema = z.object({
  siteName: z.string().min(1),
  tagline: z.string().nullable(),
  citationStyle: CitationStyleSchema,
  commentsPolicy: z.object({ summary: z.array(z.string()).max(3), text: z.string() }),
  /** Set while comments are paused on the whole site. */
  commentsPausedMessage: z.string().nullable(),
  /** At most 8 links of the site's main menu, each a path of this site. */
  navigation: z
    .array(z.object({ label: z.string().min(1), path: z.string().startsWith('/') }))
    .max(8),
  footerNote: z.string().nullable(),
})
export type SiteSettings = z.infer<typeof SiteSettingsSchema>
