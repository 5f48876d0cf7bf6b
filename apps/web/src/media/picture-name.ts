import { z } from 'zod'

const TYPES = new Map([
  ['avif', 'image/avif'],
  ['jpeg', 'image/jpeg'],
  ['jpg', 'image/jpeg'],
  ['png', 'image/png'],
  ['webp', 'image/webp'],
])

/** A file name of the CMS's library: no folder, no hidden file, one of the four kinds of picture. */
export const PictureNameSchema = z.string().regex(/^\w[\w-]{0,150}\.(?:avif|jpeg|jpg|png|webp)$/)

/** The media type a picture is served as: by its name, never by what somebody said it was. */
export function pictureTypeOf(filename: string): string {
  return TYPES.get(filename.split('.').at(-1) ?? '') ?? 'application/octet-stream'
}
