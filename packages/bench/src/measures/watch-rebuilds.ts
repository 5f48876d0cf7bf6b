import { createHash } from 'node:crypto'
import { readdir, stat } from 'node:fs/promises'
import path from 'node:path'
import { setTimeout as wait } from 'node:timers/promises'

const LOOK_MS = 20

/**
 * Counts how often the pages at `paths` are built from now on, by looking at the files the site
 * keeps them in; `stop` resolves with one count for each page.
 */
export async function watchRebuilds({
  dataDir,
  paths,
}: {
  dataDir: string
  paths: string[]
}): Promise<{ stop: () => Promise<number[]> }> {
  const files = await listFiles({ dataDir, paths })
  const seen = files.map(() => new Set<number>())
  const look = async () => {
    const times = await Promise.all(files.map(findChangeTime))
    times.forEach((time, index) => {
      if (time !== null) seen[index]?.add(time)
    })
  }
  await look()
  const stopping = new AbortController()
  const watching = lookUntil(stopping.signal, look)
  return {
    stop: async () => {
      stopping.abort()
      await watching
      return seen.map((times) => times.size - 1)
    },
  }
}

async function lookUntil(stopped: AbortSignal, look: () => Promise<void>): Promise<void> {
  while (!stopped.aborted) {
    await wait(LOOK_MS)
    await look()
  }
}

/** The site names a page's file by the hash of its path, in the folder of its build. */
async function listFiles({ dataDir, paths }: { dataDir: string; paths: string[] }) {
  const cache = path.join(dataDir, 'site-cache')
  const folders = await readdir(cache)
  const names = paths.map((page) => createHash('sha256').update(page).digest('hex'))
  const [first = ''] = names
  const candidates = folders.map((folder) => path.join(cache, folder, 'pages'))
  const fileIn = (folder: string, name: string) =>
    path.join(folder, name.slice(0, 2), `${name}.bin`)
  for (const folder of candidates) {
    if ((await findChangeTime(fileIn(folder, first))) !== null) {
      return names.map((name) => fileIn(folder, name))
    }
  }
  throw new Error(`the site keeps none of the measured pages in ${cache}; set --data-dir`)
}

async function findChangeTime(file: string): Promise<number | null> {
  const found = await stat(file).catch((error: unknown) => {
    if (error instanceof Error && 'code' in error && error.code === 'ENOENT') return null
    throw error
  })
  return found?.mtimeMs ?? null
}
