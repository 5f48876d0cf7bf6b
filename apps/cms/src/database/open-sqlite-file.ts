import { mkdir, access, constants } from 'node:fs/promises'
import path from 'node:path'
import { StartError } from '../start-error'
import { lockDatabase } from './lock-database'
import { SqliteClient } from './sqlite-client'
import type { WriterQueue } from './writer-queue'

/**
 * Opens the database file that a `file:` URL names, creating its folder, as the only process.
 * Throws a `StartError` when the folder cannot be written or another process has the file.
 */
export async function openSqliteFile(input: {
  url: string
  queue: WriterQueue
}): Promise<SqliteClient> {
  const file = path.resolve(input.url.replace(/^file:(?:\/\/)?/, '').replace(/\?.*$/, ''))
  await requireWritableFolder(path.dirname(file))
  try {
    await lockDatabase(file)
    return await SqliteClient.open({ url: `file:${file}`, queue: input.queue })
  } catch (error) {
    if (error instanceof StartError) throw error
    const reason = error instanceof Error ? error.message : String(error)
    throw new StartError(`The database ${file} cannot be opened: ${reason}.`, { cause: error })
  }
}

async function requireWritableFolder(folder: string): Promise<void> {
  try {
    await mkdir(folder, { recursive: true })
    await access(folder, constants.W_OK)
  } catch (error) {
    throw new StartError(
      `The folder ${folder} cannot be written: give it to the user who runs the CMS, or set DATABASE_URL to a file in another folder.`,
      { cause: error },
    )
  }
}
