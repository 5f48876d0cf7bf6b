import 'server-only'
import { env } from '../env'
import { mayAskCms, reportCmsAnswer, reportCmsFailure } from './cms-health'
import { CmsUnavailableError } from './cms-unavailable-error'

const TIMEOUT_MS = 15_000
const PICTURE_BYTES_MAX = 16 * 1024 * 1024

/**
 * Finds the bytes of a stored picture; `null` when the CMS has none of this name.
 * Throws `CmsUnavailableError`, also for a file above 16 MiB.
 */
export async function findPicture(filename: string): Promise<Buffer | null> {
  const path = `/api/media/file/${encodeURIComponent(filename)}`
  if (!mayAskCms(Date.now())) throw new CmsUnavailableError(path, 'it failed too often just now')
  try {
    const response = await fetch(new URL(path, env.CMS_URL), {
      cache: 'no-store',
      redirect: 'error',
      signal: AbortSignal.timeout(TIMEOUT_MS),
    })
    if (response.status === 404 || response.status === 403) return null
    const isPicture = response.headers.get('content-type')?.startsWith('image/') ?? false
    if (!response.ok || !isPicture) throw new Error(`it answered ${response.status}`)
    const bytes = await readBytes(response)
    reportCmsAnswer()
    return bytes
  } catch (cause) {
    reportCmsFailure(Date.now())
    throw new CmsUnavailableError(path, 'no picture came', { cause })
  }
}

async function readBytes(response: Response): Promise<Buffer> {
  const chunks: Uint8Array[] = []
  let bytes = 0
  for await (const chunk of response.body ?? []) {
    bytes += chunk.byteLength
    if (bytes > PICTURE_BYTES_MAX) throw new Error('the file is too large')
    chunks.push(chunk)
  }
  return Buffer.concat(chunks)
}
