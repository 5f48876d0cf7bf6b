import type { Image } from '@footnote/contracts/image'
import type { Payload } from 'payload'
import { findPublic } from '../find-public'
import { pictureToImage } from './picture-to-image'

/** The pictures with these ids, by id; one that is gone is missing. */
export async function findPictures(
  payload: Payload,
  ids: readonly string[],
): Promise<ReadonlyMap<string, Image>> {
  const pictures = await findPublic({ payload, collection: 'media', ids })
  return new Map(
    pictures.flatMap((picture) => {
      const image = pictureToImage(picture)
      return image === null ? [] : [[picture.id, image] as const]
    }),
  )
}
