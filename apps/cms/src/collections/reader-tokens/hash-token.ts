import { createHash } from 'node:crypto'

/** The form in which a token is stored; 256 random bits need no salt and no slow hash. */
export function hashToken(token: string): string {
  return createHash('sha256').update(token).digest('hex')
}
