import { z } from 'zod'

/** One stored rendition of an image; `width` and `height` are in pixels. */
export const ImageRenditionSchema = z.object({
  filename: z.string().min(1),
  width: z.number().int().positive(),
  height: z.number().int().positive(),
})

/**
 * A picture with its renditions, smallest first; the last one is the largest.
 * `alt` is empty exactly when an editor marked the picture as decorative.
 */
export const ImageSchema = z.object({
  alt: z.string(),
  caption: z.string().nullable(),
  creditText: z.string().nullable(),
  copyrightNotice: z.string().nullable(),
  license: z.string().nullable(),
  renditions: z.array(ImageRenditionSchema).min(1),
})
export type Image = z.infer<typeof ImageSchema>
