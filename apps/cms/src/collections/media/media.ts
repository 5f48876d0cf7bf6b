import path from 'node:path'
import { defineCollection } from '../../access/define-collection'
import { env } from '../../env'
import { allowedImageTypes } from './allowed-image-types'
import { answerMissingFile } from './answer-missing-file'
import { announceMedia, announceMediaRemoval } from './announce-media'
import { mediaFields } from './media-fields'
import { proposeTitle } from './propose-title'
import { reencodeUpload } from './reencode-upload'
import { requireTextAlternative } from './require-text-alternative'
import { sandboxFile } from './sandbox-file'
import { LIMITS_IN_WORDS } from './upload-limits'

export const Media = defineCollection({
  slug: 'media',
  labels: { singular: 'Picture', plural: 'Pictures' },
  admin: {
    group: 'Writing',
    useAsTitle: 'title',
    defaultColumns: ['title', 'filename', 'alt', 'creditText', 'updatedAt'],
    listSearchableFields: ['title', 'alt', 'caption', 'creditText'],
    description: `JPEG, PNG, WebP or AVIF, ${LIMITS_IN_WORDS}. Each is stored anew, without the data cameras add.`,
  },
  upload: {
    staticDir: path.join(env.DATA_DIR, 'media'),
    mimeTypes: [...allowedImageTypes],
    pasteURL: false,
    crop: false,
    focalPoint: false,
    displayPreview: true,
    adminThumbnail: 'small',
    imageSizes: [
      { name: 'small', width: 480, formatOptions: { format: 'webp', options: { quality: 80 } } },
      { name: 'medium', width: 960, formatOptions: { format: 'webp', options: { quality: 80 } } },
      { name: 'large', width: 1_600, formatOptions: { format: 'webp', options: { quality: 80 } } },
    ],
    handlers: [answerMissingFile],
    modifyResponseHeaders: sandboxFile,
  },
  hooks: {
    beforeOperation: [proposeTitle, reencodeUpload],
    beforeValidate: [requireTextAlternative],
    afterChange: [announceMedia],
    beforeDelete: [announceMediaRemoval],
  },
  fields: mediaFields,
})
