import { MEGAPIXELS_MAX, SIDE_PIXELS_MAX } from './upload-limits'

/** Says how a picture exceeds the limits, and what to do; null when it does not. */
export function findSizeFault({ width, height }: { width: number; height: number }): string | null {
  const megapixels = (width * height) / 1_000_000
  if (megapixels > MEGAPIXELS_MAX) {
    return `This picture has ${Math.ceil(megapixels)} megapixels. The limit is ${MEGAPIXELS_MAX}; make it smaller and try again.`
  }
  const side = Math.max(width, height)
  if (side <= SIDE_PIXELS_MAX) return null
  return `This picture has a side of ${side} pixels. The limit is ${SIDE_PIXELS_MAX}; make it smaller and try again.`
}
