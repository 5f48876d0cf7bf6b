import path from 'node:path'
import { CmsUnavailableError } from '../../../cms/cms-unavailable-error'
import { findPicture } from '../../../cms/pictures'
import { env } from '../../../env'
import { PictureNameSchema, pictureTypeOf } from '../../../media/picture-name'
import { PictureShelf } from '../../../media/picture-shelf'

const shelf = new PictureShelf(path.join(env.DATA_DIR, 'site-cache', 'media'), findPicture)

/** A picture of the library. A browser shows it as a picture and as nothing else. */
export async function GET(
  _request: Request,
  { params }: { params: Promise<{ filename: string }> },
): Promise<Response> {
  const name = PictureNameSchema.safeParse((await params).filename)
  if (!name.success) return refuse(404)
  try {
    const bytes = await shelf.find(name.data)
    if (bytes === null) return refuse(404)
    return new Response(new Uint8Array(bytes), {
      headers: {
        'cache-control': 'public, max-age=31536000, immutable',
        'content-length': String(bytes.byteLength),
        'content-security-policy': "default-src 'none'; sandbox",
        'content-type': pictureTypeOf(name.data),
      },
    })
  } catch (error) {
    if (!(error instanceof CmsUnavailableError)) throw error
    return refuse(503, { 'retry-after': '30' })
  }
}

function refuse(status: number, headers: Record<string, string> = {}): Response {
  return new Response(null, { status, headers: { 'cache-control': 'no-store', ...headers } })
}
