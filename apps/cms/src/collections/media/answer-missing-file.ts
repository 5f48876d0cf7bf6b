import { existsSync } from 'node:fs'
import path from 'node:path'
import { env } from '../../env'

/** A file that is not there is not found; Payload would call it a failure of the server. */
export function answerMissingFile(
  _req: unknown,
  { params }: { params: { filename: string } },
): Response | undefined {
  const file = path.join(env.DATA_DIR, 'media', path.basename(params.filename))
  return existsSync(file) ? undefined : Response.json({ error: 'not-found' }, { status: 404 })
}
