import { pbkdf2, timingSafeEqual } from 'node:crypto'
import { promisify } from 'node:util'
import { passThroughPasswordGate } from './password-gate'

/** What Payload's local strategy stores for a password. */
export type StoredPassword = { hash: string; salt: string }

// Payload's parameters (payload/dist/auth/strategies/local/generatePasswordSaltHash.js).
const PREFIX = 'pbkdf2-sha256-v1:'
const ITERATIONS = 600_000
const KEY_BYTES = 32

/** Matches no password, and costs as much to check as one that does. */
const NOBODYS: StoredPassword = { hash: PREFIX + '00'.repeat(KEY_BYTES), salt: '00'.repeat(32) }

const derive = promisify(pbkdf2)

/**
 * Checks a password; with `null`, for an account that does not exist, it does the same
 * work and answers no. Throws `PasswordGateFullError`.
 */
export async function verifyPassword(
  password: string,
  stored: StoredPassword | null,
): Promise<boolean> {
  const { hash, salt } = stored ?? NOBODYS
  const key = await passThroughPasswordGate(() =>
    derive(password, salt, ITERATIONS, KEY_BYTES, 'sha256'),
  )
  const expected = Buffer.from(hash.replace(PREFIX, ''), 'hex')
  return expected.length === key.length && timingSafeEqual(expected, key) && stored !== null
}
