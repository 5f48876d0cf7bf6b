import 'server-only'

/** The reader's session as the site keeps it. `token` never leaves the server. */
export type Session = { token: string; readerId: string; displayName: string; expiresAt: string }

/** Gets the session of this request; `null` for a visitor. Reads the cookie only, never the CMS. */
export async function getSession(): Promise<Session | null> {
  return null
}
