import { randomUUID } from 'node:crypto'
import { APIError, type CollectionBeforeOperationHook } from 'payload'
import sharp from 'sharp'
import { findSizeFault } from './find-size-fault'
import { FILE_TOO_LARGE, MEGAPIXELS_MAX, uploadLimits } from './upload-limits'

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
    throw new APIError(FILE_TOO_LARGE, 413)
  }
  const data = await encode(file.data)
  req.file = {
    ...file,
    data,
    size: data.length,
    name: `${randomUUID()}.webp`,
    mimetype: 'image/webp',
  }
  return args
}

async function encode(file: Buffer): Promise<Buffer> {
  try {
    // Only the header is read without a limit, to tell how far a picture exceeds it.
    const { format, width, height } = await sharp(file, { limitInputPixels: false }).metadata()
    if (!FORMATS.has(format)) throw unreadable()
    const fault = findSizeFault({ width, height })
    if (fault !== null) throw new APIError(fault, 422)
    return await sharp(file, { limitInputPixels: MEGAPIXELS_MAX * 1_000_000, failOn: 'error' })
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
