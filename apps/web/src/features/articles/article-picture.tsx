import type { Image } from '@footnote/contracts/image'
import { listPictureSources } from '../../media/list-picture-sources'
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
  return <Picture sources={listPictureSources(image)} alt={image.alt} {...rest} />
}
