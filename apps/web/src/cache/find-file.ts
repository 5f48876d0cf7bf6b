import { readFile } from 'node:fs/promises'
import { z } from 'zod'

const AbsenceSchema = z.object({ code: z.enum(['ENOENT', 'ENOTDIR', 'ENAMETOOLONG']) })

/** Finds the bytes of a file; `null` when there is none. Throws when there is one that cannot be read. */
export async function findFile(file: string): Promise<Buffer | null> {
  try {
    return await readFile(file)
  } catch (error) {
    if (AbsenceSchema.safeParse(error).success) return null
    throw error
  }
}
