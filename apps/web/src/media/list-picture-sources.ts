import type { Image } from '@footnote/contracts/image'
import { mediaPath } from '@footnote/contracts/page-path'

/** The renditions of a picture with their public addresses, smallest first. */
export function listPictureSources({
  renditions,
}: Pick<Image, 'renditions'>): { url: string; width: number; height: number }[] {
  return renditions.map(({ filename, width, height }) => ({
    url: mediaPath(filename),
    width,
    height,
  }))
}
