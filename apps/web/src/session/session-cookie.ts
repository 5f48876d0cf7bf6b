import { env } from '../env'
import { HINT_COOKIE } from './hint-cookie'

const isHttps = env.SITE_URL.startsWith('https:')

/** The sealed session. The prefix makes browsers refuse it from anywhere but this very host over https. */
export const SESSION_COOKIE = isHttps ? '__Host-footnote-session' : 'footnote-session'

/** The two Set-Cookie values of a session that begins. Without `keepUntil` it ends with the browser. */
export function formatSessionCookies(sealed: string, keepUntil: Date | null): string[] {
  const lifetime = keepUntil === null ? [] : [`Expires=${keepUntil.toUTCString()}`]
  return [
    formatCookie(`${SESSION_COOKIE}=${sealed}`, ['HttpOnly', ...lifetime]),
    formatCookie(`${HINT_COOKIE}=1`, lifetime),
  ]
}

/** The two Set-Cookie values that end a session. */
export function formatEndedSessionCookies(): string[] {
  return [
    formatCookie(`${SESSION_COOKIE}=`, ['HttpOnly', 'Max-Age=0']),
    formatCookie(`${HINT_COOKIE}=`, ['Max-Age=0']),
  ]
}

function formatCookie(pair: string, attributes: string[]): string {
  const all = [pair, 'Path=/', 'SameSite=Lax', ...attributes]
  return [...all, ...(isHttps ? ['Secure'] : [])].join('; ')
}
