import { randomBytes } from 'node:crypto'
import { mkdir, open, readFile, rm } from 'node:fs/promises'
import path from 'node:path'
import { z } from 'zod'
import { hasCode } from './has-code'
import { PlainError } from './plain-error'

const secret = z.string().min(32)

const SecretsSchema = z.object({
  PAYLOAD_SECRET: secret,
  SITE_KEY: secret,
  WEBHOOK_SECRET: secret,
  SESSION_SECRET: secret,
})
/** The secrets of this installation, made once and kept in its data folder. */
export type Secrets = z.infer<typeof SecretsSchema>

const SECRETS_FILE = 'secrets.json'

/**
 * Makes the data folder if need be and returns its secrets, generated on first use
 * and readable by this user alone.
 *
 * Throws a `PlainError` when the folder cannot be written to or the secrets are damaged.
 */
export async function prepareDataFolder(dataDir: string): Promise<Secrets> {
  try {
    await mkdir(dataDir, { recursive: true, mode: 0o700 })
    const probe = path.join(dataDir, '.writable')
    await (await open(probe, 'w')).close()
    await rm(probe)
  } catch (error) {
    throw new PlainError(
      `The data folder ${dataDir} cannot be written to: make it writable, or set DATA_DIR to another folder.`,
      { cause: error },
    )
  }
  return (await findSecrets(dataDir)) ?? createSecrets(dataDir)
}

async function findSecrets(dataDir: string): Promise<Secrets | null> {
  const file = path.join(dataDir, SECRETS_FILE)
  const text = await readFile(file, 'utf8').catch((error: unknown) => {
    if (hasCode(error, 'ENOENT')) return null
    throw new PlainError(`${file} cannot be read: make it readable for this user.`, {
      cause: error,
    })
  })
  if (text === null) return null
  try {
    return SecretsSchema.parse(JSON.parse(text))
  } catch (error) {
    throw new PlainError(
      `${file} is damaged: restore it from a backup, or delete it to get new secrets (everybody is logged out then).`,
      { cause: error },
    )
  }
}

async function createSecrets(dataDir: string): Promise<Secrets> {
  const newSecret = () => randomBytes(32).toString('hex')
  const secrets: Secrets = {
    PAYLOAD_SECRET: newSecret(),
    SITE_KEY: newSecret(),
    WEBHOOK_SECRET: newSecret(),
    SESSION_SECRET: newSecret(),
  }
  const file = await open(path.join(dataDir, SECRETS_FILE), 'wx', 0o600)
  await file.writeFile(`${JSON.stringify(secrets, null, 2)}\n`)
  await file.sync()
  await file.close()
  return secrets
}
