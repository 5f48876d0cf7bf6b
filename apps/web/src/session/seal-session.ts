import { EncryptJWT, jwtDecrypt } from 'jose'
import { hkdfSync } from 'node:crypto'
import { z } from 'zod'
import { env } from '../env'

const SessionSchema = z.object({
  token: z.string().min(1),
  readerId: z.string(),
  displayName: z.string(),
  expiresAt: z.iso.datetime(),
})
/** The reader's session as the site keeps it. `token` is the CMS's and never leaves the server. */
export type Session = z.infer<typeof SessionSchema>

const key = new Uint8Array(
  hkdfSync('sha256', env.SESSION_SECRET, '', 'footnote reader session v1', 32),
)

/** Seals a session so that only this site can open it, and only until it expires. */
export function sealSession(session: Session): Promise<string> {
  return new EncryptJWT(session)
    .setProtectedHeader({ alg: 'dir', enc: 'A256GCM' })
    .setExpirationTime(new Date(session.expiresAt))
    .encrypt(key)
}

/** Opens a sealed session; `null` when it has expired or is none of ours. */
export async function openSession(sealed: string, now: Date): Promise<Session | null> {
  const opened = await jwtDecrypt(sealed, key, {
    currentDate: now,
    keyManagementAlgorithms: ['dir'],
    contentEncryptionAlgorithms: ['A256GCM'],
  }).catch(() => null)
  return SessionSchema.safeParse(opened?.payload).data ?? null
}
