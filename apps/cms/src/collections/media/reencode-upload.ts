import { randomUUID } from 'node:crypto'
import { APIError, type CollectionBeforeOperationHook } from 'payload'
import sharp, { type Sharp } from 'sharp'
import { uploadLimits } from './upload-limits'

const PIXELS_MAX = 40_000_000
const SIDE_PIXELS_MAX = 12_000
const STORED_SIDE_PIXELS_MAX = 2_560
const FORMATS = new Set(['jpeg', 'png', 'webp', 'avif', 'heif'])

/**
 * Stores no byte that somebody sent: an upload is decoded, bounded, turned upright and
 * encoded anew under a random name. That drops camera data, places and hidden payloads.
 */
export const reencodeUpload: CollectionBeforeOperationHook = async ({ args, req }) => {
  const { file } = req
  if (file === undefined) return args
  if (file.size > uploadLimits.fileSize) {
    throw new APIError('This file is larger than 10 MB.', 413)
  }
  const data = await encode(sharp(file.data, { limitInputPixels: PIXELS_MAX, failOn: 'error' }))
  req.file = {
    ...file,
    data,
    size: data.length,
    name: `${randomUUID()}.webp`,
    mimetype: 'image/webp',
  }
  return args
}

async function encode(picture: Sharp): Promise<Buffer> {
  try {
    const { format, width, height } = await picture.metadata()
    if (!FORMATS.has(format)) throw unreadable()
    if (width > SIDE_PIXELS_MAX || height > SIDE_PIXELS_MAX || width * height > PIXELS_MAX) {
      throw new APIError('This picture has too many pixels: the limit is 40 megapixels.', 422)
    }
    return await picture
      .rotate()
      .resize({
        width: STORED_SIDE_PIXELS_MAX,
        height: STORED_SIDE_PIXELS_MAX,
        fit: 'inside',
        withoutEnlargement: true,
      })
      .webp({ quality: 86 })
      .toBuffer()
  } catch (error) {
    if (error instanceof APIError) throw error
    throw unreadable(error)
  }
}

function unreadable(cause?: unknown): APIError {
  const error = new APIError('This file is not a JPEG, PNG, WebP or AVIF picture.', 422)
  error.cause = cause
  return error
}
