import type { Image } from '@footnote/contracts/image'
import type { Media } from '../../payload-types'
import { wordsOf } from '../words-of'

/** A stored picture as the site receives it, smallest rendition first; null when no file is stored. */
export function pictureToImage(picture: Media): Image | null {
  const { small, medium, large } = picture.sizes ?? {}
  const renditions = [small, medium, large, picture].flatMap((file) =>
    file?.filename && file.width && file.height
      ? [{ filename: file.filename, width: file.width, height: file.height }]
      : [],
  )
  if (renditions.length === 0) return null
  return {
    alt: picture.decorative === true ? '' : (picture.alt ?? ''),
    caption: wordsOf(picture.caption),
    creditText: wordsOf(picture.creditText),
    copyrightNotice: wordsOf(picture.copyrightNotice),
    license: wordsOf(picture.license),
    renditions,
  }
}
