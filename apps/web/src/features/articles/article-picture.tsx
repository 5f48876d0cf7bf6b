import type { Image } from '@footnote/contracts/image'
import { mediaPath } from '@footnote/contracts/page-path'
import { Picture } from '../../ui/picture'

/** A picture of an article in all its renditions. */
export function ArticlePicture({
  image,
  ...rest
}: {
  image: Image
  sizes: string
  isFirst?: boolean
  className?: string | undefined
}) {
  const sources = image.renditions.map(({ filename, width, height }) => ({
    url: mediaPath(filename),
    width,
    height,
  }))
  return <Picture sources={sources} alt={image.alt} {...rest} />
}
