import { mkdir, readdir, rm } from 'node:fs/promises'
import path from 'node:path'

/** Removes the pages of other builds: they ask for scripts and styles that are no longer there. */
export async function removeFormerBuilds(
  cacheFolder: string,
  { kept }: { kept: string[] },
): Promise<void> {
  await mkdir(cacheFolder, { recursive: true })
  const names = await readdir(cacheFolder)
  const former = names.filter((name) => !kept.includes(name))
  await Promise.all(
    former.map((name) => rm(path.join(cacheFolder, name), { recursive: true, force: true })),
  )
}
